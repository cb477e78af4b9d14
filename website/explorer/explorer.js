// The list of the explorer, and Swagger UI for the resource that was chosen. No build step, no dependency but Swagger UI.
"use strict";
window.explorer = (() => {
  const place = new URL(".", document.currentScript.src);
  const find = (selector) => document.querySelector(selector);
  let products = [];
  let shown = null; // {name, ui} of the resource that is on the page

  const element = (name, properties = {}, children = []) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  function list(given) {
    products = given;
    draw("");
    find("#explorer-filter").addEventListener("input", (event) => draw(event.target.value));
    window.addEventListener("hashchange", follow);
    follow();
  }

  // The list: products, resources that open, operations. A filter shows the operations that hold all its words.
  function draw(filter) {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    const holds = (text) => words.every((word) => text.toLowerCase().includes(word));
    let count = 0;
    const drawn = products.map((product) => {
      const resources = product.resources.flatMap((resource) => {
        const found = resource.operations.filter((one) => holds(one.join(" ").replaceAll("_", " ") + " " + one[0]));
        count += found.length;
        if (found.length === 0) return [];
        const links = found.map(([name, verb, path, summary]) =>
          element("li", {}, [
            element("a", { href: "#" + name, title: `${verb} ${path}` }, [
              element("span", { className: "verb " + verb.toLowerCase(), textContent: verb }),
              element("span", { textContent: summary || name }),
            ]),
          ]),
        );
        const details = element("details", { open: words.length > 0 && count < 200 }, [
          element("summary", { textContent: resource.name }),
          element("ul", {}, links),
        ]);
        details.dataset.resource = resource.name;
        return [details];
      });
      return resources.length ? element("section", {}, [element("h2", { textContent: product.name }), ...resources]) : "";
    });
    find("#explorer-list").replaceChildren(...drawn);
    find("#explorer-count").textContent = `${count.toLocaleString("en")} operations`;
    mark();
  }

  function mark() {
    const name = decodeURIComponent(location.hash.slice(1));
    for (const link of document.querySelectorAll("#explorer-list a")) {
      const chosen = link.hash === "#" + name;
      link.toggleAttribute("aria-current", chosen);
      if (chosen) link.closest("details").open = true;
    }
  }

  // The address names an operation; its resource is shown with this operation open.
  function follow() {
    const name = decodeURIComponent(location.hash.slice(1)) || "tickets.list";
    const resources = products.flatMap((product) => product.resources);
    const resource =
      resources.find((one) => one.operations.some((operation) => operation[0] === name)) ||
      resources.find((one) => one.name === name);
    mark();
    if (!resource) {
      find("#explorer-shown").textContent = `There is no operation ${name}.`;
    } else if (shown?.name === resource.name) {
      if (shown.ui) open(name);
      else shown.operation = name;
    } else {
      shown = { name: resource.name, operation: name };
      find("#explorer-shown").textContent = `Loading ${resource.name} …`;
      document.head.append(element("script", { src: new URL(`resources/${resource.name}.js`, place).href }));
    }
  }

  function show(name, spec) {
    if (shown?.name !== name) return;
    const node = element("div");
    find("#explorer-shown").replaceChildren(node);
    shown.ui = SwaggerUIBundle({
      spec,
      domNode: node,
      docExpansion: "list",
      defaultModelsExpandDepth: -1,
      tryItOutEnabled: false,
      validatorUrl: null,
      onComplete: () => location.hash && open(shown.operation),
    });
  }

  // Swagger UI draws its list some time after it says that it is complete, so this asks again until the operation is there.
  function open(name, tries = 100) {
    shown.operation = name;
    const blocks = [...document.querySelectorAll("#explorer-shown .opblock")];
    const block = blocks.find((one) => one.id.endsWith("-" + CSS.escape(name)));
    if (block) {
      const button = block.querySelector(".opblock-summary-control");
      if (button?.getAttribute("aria-expanded") === "false") button.click();
      block.scrollIntoView({ block: "start" });
    } else if (tries > 0) {
      setTimeout(() => shown.operation === name && open(name, tries - 1), 100);
    }
  }

  const dark = () =>
    document.documentElement.classList.toggle("dark-mode", document.body.dataset.mdColorScheme === "slate");
  dark();
  new MutationObserver(dark).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
  return { list, show };
})();
