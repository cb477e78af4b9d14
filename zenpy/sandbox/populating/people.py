# ruff: noqa: RUF001 - names of many languages have letters that look alike
"""Names of people in many languages, with the addresses that are made of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True)
class Language:
    """The names of a language; a name in another script has its Latin letters after a slash."""

    locale: str
    time_zone: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    family_first: bool = False


def _language(locale: str, time_zone: str, given: str, family: str, *, first: bool = False) -> Language:
    return Language(locale, time_zone, tuple(given.split()), tuple(family.split()), first)


LANGUAGES = (
    _language(
        "en-US", "Eastern Time (US & Canada)",
        "Emma Noah Grace Caleb Ruth Marcus Hazel Darnell Joan Wyatt Naomi Theo",
        "Carter Whitfield Brooks Hayes Lawson Ellery Sutton Bridger Pruitt Calloway",
    ),
    _language(
        "en-GB", "London",
        "Imogen Alfie Rhiannon Callum Freya Hamish Poppy Nigel Siobhan Owen",
        "Ashworth Pembroke MacLeod Thornbury O'Rourke Bevan Hargreaves Penhaligon",
    ),
    _language(
        "de", "Berlin",
        "Lena Jürgen Käthe Moritz Sabine Björn Friederike Uwe Annika Matthias",
        "Müller Großmann Schäfer Vogel Lindemann Böhm Kästner Weiß Hoffmann",
    ),
    _language(
        "fr", "Paris",
        "Chloé Étienne Maëlle Gaël Élodie François Inès Théo Solène Loïc",
        "Lefèvre Dubois Garçon Moreau Béranger Château Noël Fournier",
    ),
    _language(
        "es", "Madrid",
        "Lucía Íñigo Marisol Joaquín Pilar Andrés Ximena Raúl Begoña Óscar",
        "García Muñoz Ibáñez Peña Ríos Vázquez Castaño Echeverría",
    ),
    _language(
        "pt-BR", "Brasilia",
        "João Conceição Thiago Beatriz Caetano Luísa Antônio Iara Vinícius",
        "Gonçalves Araújo Magalhães Souza Falcão Brandão Simões",
    ),
    _language("it", "Rome", "Giulia Niccolò Chiara Matteo Fiorella Edoardo Noemi", "Rossi Bellucci Dell'Orto Ferrari Città Morandi"),
    _language("nl", "Amsterdam", "Sanne Daan Fleur Jurriaan Noortje Thijs Marloes", "Jansen Bakker Vermeulen Hoekstra Kuipers Dijkstra"),
    _language("sv", "Stockholm", "Åsa Göran Linnéa Björn Maja Sören Ebba", "Lindqvist Åkesson Öberg Sjöström Ekdahl Nyström"),
    _language("pl", "Warsaw", "Małgorzata Łukasz Zofia Grzegorz Bożena Paweł Jadwiga", "Kowalczyk Wójcik Żak Dąbrowski Łęcki Nowak"),
    _language("cs", "Prague", "Tereza Jiří Božena Ondřej Zdeněk Eliška", "Dvořák Černý Říha Novotný Kučera"),
    _language("tr", "Istanbul", "Ayşe Çağlar Elif Oğuz Şebnem İbrahim Gül", "Yılmaz Öztürk Çelik Güneş Şahin"),
    _language("ru", "Moscow", "Анна/anna Дмитрий/dmitri Ольга/olga Сергей/sergei Ирина/irina", "Орлова/orlova Зайченко/zaichenko Левин/levin Гончар/gonchar"),
    _language("uk", "Kyiv", "Оксана/oksana Тарас/taras Леся/lesia Остап/ostap", "Шевчук/shevchuk Коваль/koval Бондар/bondar Мельник/melnyk"),
    _language("el", "Athens", "Ελένη/eleni Νίκος/nikos Σοφία/sofia Γιάννης/giannis", "Παππάς/pappas Βλάχος/vlachos Ζαχαράκη/zacharaki"),
    _language("ar", "Riyadh", "ليلى/layla يوسف/yusuf نور/nour كريم/karim هدى/huda", "حداد/haddad المصري/almasri منصور/mansour خليل/khalil"),
    _language("he", "Jerusalem", "נועה/noa איתן/eitan תמר/tamar אורי/uri", "לוי/levi כהן/cohen ברק/barak שגב/segev"),
    _language("hi", "New Delhi", "Ananya Rohan Kavita Arjun Meera Vikram Priya", "Sharma Banerjee Iyer Kulkarni Nair Chowdhury"),
    _language("zh-CN", "Beijing", "伟/wei 静/jing 小红/xiaohong 志强/zhiqiang 雨桐/yutong", "王/wang 李/li 张/zhang 陈/chen 欧阳/ouyang", first=True),
    _language("ja", "Tokyo", "美咲/misaki 健太/kenta 陽子/yoko 大輔/daisuke 葵/aoi", "田中/tanaka 佐藤/sato 小林/kobayashi 山本/yamamoto", first=True),
    _language("ko", "Seoul", "민준/minjun 서연/seoyeon 지호/jiho 하은/haeun", "김/kim 이/lee 박/park 최/choi", first=True),
    _language("vi", "Hanoi", "Linh Đức Thảo Minh Hương Quân", "Nguyễn Trần Phạm Đặng Hoàng", first=True),
    _language("id", "Jakarta", "Dewi Budi Sri Agus Putri Wahyu", "Santoso Wijaya Hartono Kusuma Lestari"),
    _language("sw", "Nairobi", "Wanjiru Baraka Zuri Juma Amani Neema", "Otieno Mwangi Kamau Achieng Njoroge"),
    _language("yo", "West Central Africa", "Adébáyọ̀ Fúnmiláyọ̀ Ọláwálé Títílayọ̀ Ayọ̀délé", "Adéyẹmí Ọkọ̀yà Balógun Ògúnlànà"),
    _language("fi", "Helsinki", "Aino Väinö Päivi Jukka Sisko", "Mäkinen Hämäläinen Lahtinen Räsänen"),
    _language("hu", "Budapest", "Zsófia Gergő Ágnes Bálint Réka", "Szabó Kőszegi Nagy Horváth", first=True),
    _language("ro", "Bucharest", "Ștefan Ioana Răzvan Mădălina", "Popescu Ionescu Țurcanu Bălan"),
)  # fmt: skip
#: Letters that are no letter with a mark.
PLAIN = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "æ": "ae"}
)


@dataclass(frozen=True)
class Person:
    """A name with what an address is made of."""

    name: str
    address: str
    locale: str
    time_zone: str


def invent_person(chance: Random) -> Person:
    """A person with a name of some language."""
    language = chance.choice(LANGUAGES)
    given, latin_given = _split(chance.choice(language.given))
    family, latin_family = _split(chance.choice(language.family))
    name = f"{family} {given}" if language.family_first else f"{given} {family}"
    return Person(name, f"{latin_given}.{latin_family}", language.locale, language.time_zone)


def _split(name: str) -> tuple[str, str]:
    shown, _, latin = name.partition("/")
    return shown, latin or to_ascii(shown)


def to_ascii(text: str) -> str:
    """A text as it stands in an address: Latin letters without marks, in lower case, and digits."""
    plain = unicodedata.normalize("NFKD", text.translate(PLAIN))
    return "".join(letter for letter in plain.lower() if letter.isascii() and letter.isalnum())
