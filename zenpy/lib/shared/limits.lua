-- The limits of one account, counted for all of its workers. Each call is one step that nothing interrupts.
--
-- KEYS[1]: the beginning of the names of all keys of the account; its {...} puts them into one slot of a cluster.
-- ARGV: the step, then its arguments; see the end of this file.
--
-- Keys, each with an expiry:
--   limit:NAME    hash: total, left, ends, span, blocked, next, most, alone, none (moments in milliseconds of this server)
--   flight:NAME   sorted set: the leases of requests that are under way, by the moment at which they end by themselves
--   used:NAME     hash: how many requests each worker has sent in the period
--   workers:NAME  sorted set: when each worker asked last
--   queue         sorted set: when each worker was last refused because too many requests are under way
--   lease:ID      text: the names of the limits that a lease counts against
--   shape:SHAPE   hash: the limits of endpoints that answers to this kind of request have named
--   sharing:NAME  hash: whether the addresses of an endpoint share its limit
--   asked:SHAPE   text: the lease of the first request of a kind, which is under way

local base, step = KEYS[1], ARGV[1]
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)

-- Milliseconds: how long keys stay; the period of a limit that does not say its end; until a worker counts as gone; the wait
-- when an answer that is under way may change the state; how long a first request goes alone; by how much two answers may
-- differ about the end of one period; how long a worker that was refused counts as waiting.
local KEPT, PERIOD, GONE, SOON, ALONE, TOLERANCE, WAITING = 3600000, 60000, 15000, 50, 2000, 10000, 1000
-- Requests are spaced when less than this share of a limit is left.
local SCARCE = 0.1

local function number_of(value)
  return value and tonumber(value) or nil
end

local function read(name)
  local values = redis.call('HMGET', base .. 'limit:' .. name, 'total', 'left', 'ends', 'span', 'blocked', 'next', 'most', 'alone', 'none')
  return {
    name = name, total = number_of(values[1]), left = number_of(values[2]) or 0, ends = number_of(values[3]) or 0,
    span = number_of(values[4]) or PERIOD, blocked = number_of(values[5]) or 0, next = number_of(values[6]) or 0,
    most = number_of(values[7]) or 0, alone = number_of(values[8]), none = values[9],
  }
end

local function write(name, ...)
  local key = base .. 'limit:' .. name
  redis.call('HSET', key, ...)
  redis.call('PEXPIRE', key, math.max(KEPT, 2 * PERIOD))
end

-- A request got no answer, or its worker died: the server may have counted it.
local function use_up(name, count)
  local left = number_of(redis.call('HGET', base .. 'limit:' .. name, 'left'))
  if left and count > 0 then
    write(name, 'left', math.max(0, left - count))
  end
end

local function count_flight(name)
  local key = base .. 'flight:' .. name
  use_up(name, redis.call('ZREMRANGEBYSCORE', key, '-inf', now))
  return redis.call('ZCARD', key)
end

local function release(lease, is_lost)
  local held = redis.call('GET', base .. 'lease:' .. lease)
  if not held then return end
  redis.call('DEL', base .. 'lease:' .. lease)
  for name in string.gmatch(held, '[^\n]+') do
    if redis.call('ZREM', base .. 'flight:' .. name, lease) == 1 and is_lost then
      use_up(name, 1)
    end
  end
end

local function is_shared(limit)
  return redis.call('HGET', base .. 'sharing:' .. limit, 'shared') == '1'
end

-- The names of the limits that a request counts against, as far as they are known; the account's first.
local function find_names(area, address, shape)
  local names = {area}
  for _, limit in ipairs(redis.call('HKEYS', base .. 'shape:' .. shape)) do
    if limit ~= '' then
      local name = is_shared(limit) and limit or limit .. ' ' .. address
      if redis.call('EXISTS', base .. 'limit:' .. name) == 1 then
        names[#names + 1] = name
      end
    end
  end
  local unnamed = 'endpoint  0 ' .. address
  if redis.call('EXISTS', base .. 'limit:' .. unnamed) == 1 then
    names[#names + 1] = unnamed
  end
  return names
end

-- How long a worker has to leave what is left to the others. Each worker that uses a limit has an equal share of its
-- period. What a worker does not use of its share becomes free for all, evenly over the period.
local function wait_for_share(limit, free, worker)
  local key = base .. 'workers:' .. limit.name
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - GONE)
  local others = redis.call('ZRANGE', key, 0, -1)
  local used, sum = {}, 0
  local counts = redis.call('HGETALL', base .. 'used:' .. limit.name)
  for i = 1, #counts, 2 do
    used[counts[i]] = tonumber(counts[i + 1])
    sum = sum + tonumber(counts[i + 1])
  end
  local mine = used[worker] or 0
  local share = (free + sum) / math.max(1, #others)
  if mine == 0 or mine < share then return 0 end
  local unused = 0
  for _, other in ipairs(others) do
    if other ~= worker then
      unused = unused + math.max(0, share - (used[other] or 0))
    end
  end
  local kept = unused * math.min(1, (limit.ends - now) / limit.span)
  if free - kept >= 1 then return 0 end
  return math.min(math.max(SOON, (kept + 1 - free) * limit.span / unused), 4 * SOON)
end

-- How long no request of a worker may go out because of one limit.
local function wait_for(limit, worker)
  local wait = math.max(0, limit.blocked - now)
  local flight = count_flight(limit.name)
  if not limit.total then
    -- nothing is known: one request goes first, and its answer tells
    local goes_alone = not limit.none and flight > 0 and now < (limit.alone or now) + ALONE
    return math.max(wait, goes_alone and SOON or 0)
  end
  if now < limit.ends then
    local free = limit.left - flight
    if free > 0 then return math.max(wait, wait_for_share(limit, free, worker)) end
    return math.max(wait, limit.left <= 0 and limit.ends - now or math.min(limit.ends - now, SOON))
  end
  -- the period is over; if it was used up, one request goes first, as the server may not have begun a new one
  local was_scarce = limit.left <= limit.total * SCARCE
  if limit.total <= flight or (was_scarce and flight > 0 and now < limit.ends + ALONE) then
    return math.max(wait, SOON)
  end
  return wait
end

-- Reserve the moment of the next request, and return the time until then: what is left when little is left is spread
-- over the rest of the period.
local function reserve(limit)
  local free = limit.left - redis.call('ZCARD', base .. 'flight:' .. limit.name)
  if not limit.total or now >= limit.ends or free > limit.total * SCARCE then return 0 end
  local interval = (limit.ends - now) / (math.max(free, 0) + 1)
  local moment = math.min(math.max(now, limit.next) + interval, limit.ends)
  write(limit.name, 'next', moment)
  return moment - now
end

-- How long a request waits because all workers together have too many under way. A worker that has its share of the places
-- leaves the next one to those that wait.
local function wait_for_place(worker, at_once)
  local flight = count_flight('all')
  local queue = base .. 'queue'
  redis.call('ZREMRANGEBYSCORE', queue, '-inf', now - WAITING)
  local waiting = redis.call('ZCARD', queue) - (redis.call('ZSCORE', queue, worker) and 1 or 0)
  local mine = 0
  for _, lease in ipairs(redis.call('ZRANGE', base .. 'flight:all', 0, -1)) do
    if string.sub(lease, 1, #worker) == worker then mine = mine + 1 end
  end
  local free = at_once - flight
  if free > 0 and (free > waiting or mine * (waiting + 1) < at_once) then
    redis.call('ZREM', queue, worker)
    return 0
  end
  redis.call('ZADD', queue, now, worker)
  redis.call('PEXPIRE', queue, KEPT)
  return SOON
end

-- Whether another request of this kind goes first, because no answer has told yet which limits its endpoint has.
local function wait_for_first(shape, lease)
  if redis.call('EXISTS', base .. 'shape:' .. shape) == 1 then return 0 end
  local asked = redis.call('GET', base .. 'asked:' .. shape)
  return asked and redis.call('EXISTS', base .. 'lease:' .. asked) == 1 and SOON or 0
end

local function left_of(area)
  local limit = read(area)
  if not limit.total then return -1 end
  return now < limit.ends and limit.left or limit.total
end

local function hold(name, lease, worker, milliseconds)
  local key = base .. 'flight:' .. name
  redis.call('ZADD', key, now + milliseconds, lease)
  redis.call('PEXPIRE', key, KEPT)
  if name == 'all' then return end
  redis.call('HINCRBY', base .. 'used:' .. name, worker, 1)
  redis.call('PEXPIRE', base .. 'used:' .. name, KEPT)
  local limit, flight = read(name), redis.call('ZCARD', key)
  if flight > limit.most then write(name, 'most', flight) end
  if not limit.total and flight == 1 then write(name, 'alone', now) end
end

-- The answer: milliseconds to wait, whether the slot is granted, how many requests of the area are left (-1: unknown).
local function take(lease, worker, milliseconds, area, address, shape, waits, at_once)
  if redis.call('EXISTS', base .. 'lease:' .. lease) == 1 then return {0, 1, left_of(area)} end
  local names, wait, pause = find_names(area, address, shape), 0, 0
  for _, name in ipairs(names) do
    redis.call('ZADD', base .. 'workers:' .. name, now, worker)
    redis.call('PEXPIRE', base .. 'workers:' .. name, KEPT)
  end
  if waits then
    wait = wait_for_first(shape, lease)
    for _, name in ipairs(names) do wait = math.max(wait, wait_for(read(name), worker)) end
    if wait == 0 and at_once > 0 then wait = wait_for_place(worker, at_once) end
    if wait > 0 then return {math.ceil(wait), 0, left_of(area)} end
    for _, name in ipairs(names) do pause = math.max(pause, reserve(read(name))) end
  end
  if at_once > 0 then names[#names + 1] = 'all' end
  for _, name in ipairs(names) do hold(name, lease, worker, milliseconds) end
  redis.call('SET', base .. 'lease:' .. lease, table.concat(names, '\n'), 'PX', milliseconds)
  if redis.call('EXISTS', base .. 'shape:' .. shape) == 0 then
    redis.call('SET', base .. 'asked:' .. shape, lease, 'PX', ALONE, 'NX')
  end
  return {math.ceil(pause), 1, left_of(area)}
end

-- Bring a limit up to date. Answers overtake each other, so within a period the least that an answer has said counts.
local function update(name, total, left, resets)
  local limit, flight = read(name), count_flight(name)
  local ends = resets >= 0 and now + resets or nil
  local margin = math.max(limit.span / 2, 1000)
  local is_new = not limit.total or now >= limit.ends
  if not is_new then
    if ends then
      is_new = ends > limit.ends + margin
      if ends < limit.ends - margin then return end  -- the answer is about the period before
    else
      is_new = left > limit.left and left - limit.left >= limit.most
    end
  end
  if is_new then
    ends = ends or now + PERIOD
    redis.call('DEL', base .. 'used:' .. name)
    write(name, 'total', total, 'left', left, 'ends', ends, 'span', math.max(1, ends - now), 'most', flight, 'next', 0)
  else
    write(name, 'total', total, 'left', math.min(left, limit.left), 'ends', math.min(ends or limit.ends, limit.ends))
  end
end

-- Compare an answer with the last one to another address in the same period: do the addresses share the limit?
local function compare(limit, area, address, left, resets)
  local key = base .. 'sharing:' .. limit
  local last = redis.call('HMGET', key, 'shared', 'address', 'left', 'ends')
  local ends, last_ends = now + resets, number_of(last[4]) or 0
  local is_same_period = math.min(last_ends - now, resets) > TOLERANCE
  if last[1] ~= '0' and last[2] and last[2] ~= address and is_same_period then
    local increase = left - tonumber(last[3])
    local most = math.max(read(area).most, 1)  -- so many answers may have overtaken this one
    if (increase == 0 and left > 0) or increase > most or math.abs(ends - last_ends) > TOLERANCE then
      redis.call('HSET', key, 'shared', '0')
    elseif increase < 0 then
      redis.call('HSET', key, 'shared', '1')
    end
  end
  redis.call('HSET', key, 'address', address, 'left', left, 'ends', ends)
  redis.call('PEXPIRE', key, KEPT)
end

-- The name under which a limit of an answer is kept.
local function name_limit(area, address, shape, kind, name, total, left, resets)
  if kind == 'area' then return area end
  local limit = 'endpoint ' .. name .. ' ' .. total
  if name == '' then return limit .. ' ' .. address end
  if resets >= 0 then compare(limit, area, address, left, resets) end
  redis.call('HSET', base .. 'shape:' .. shape, limit, 1)
  return is_shared(limit) and limit or limit .. ' ' .. address
end

local function report(lease, area, address, shape, is_answered, wait, limits)
  release(lease, not is_answered)
  if redis.call('GET', base .. 'asked:' .. shape) == lease then redis.call('DEL', base .. 'asked:' .. shape) end
  if not is_answered then return end
  local has_area = false
  for i = 1, #limits, 6 do
    local kind, name, total, left, resets, refused = unpack(limits, i, i + 5)
    total, left, resets = tonumber(total), tonumber(left), tonumber(resets)
    has_area = has_area or kind == 'area'
    local kept = name_limit(area, address, shape, kind, name, total, left, resets)
    if total > 0 then update(kept, total, left, resets) elseif kind ~= 'area' then write(kept, 'none', 1) end
    if refused == '1' then write(kept, 'blocked', math.max(read(kept).blocked, now + wait)) end
  end
  if not has_area and not read(area).total then write(area, 'none', 1) end
  redis.call('HSET', base .. 'shape:' .. shape, '', 1)
  redis.call('PEXPIRE', base .. 'shape:' .. shape, KEPT)
end

local function renew(lease, milliseconds)
  local held = redis.call('GET', base .. 'lease:' .. lease)
  if not held then return end
  redis.call('PEXPIRE', base .. 'lease:' .. lease, milliseconds)
  for name in string.gmatch(held, '[^\n]+') do
    redis.call('ZADD', base .. 'flight:' .. name, 'XX', now + milliseconds, lease)
  end
end

local function rest(from)
  local values = {}
  for i = from, #ARGV do values[#values + 1] = ARGV[i] end
  return values
end

if step == 'take' then
  for _, lease in ipairs(rest(10)) do release(lease, true) end
  return take(ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5], ARGV[6], ARGV[7], ARGV[8] == '1', tonumber(ARGV[9]))
elseif step == 'report' then
  return report(ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6] == '1', tonumber(ARGV[7]), rest(8))
elseif step == 'renew' then
  for _, lease in ipairs(rest(3)) do renew(lease, tonumber(ARGV[2])) end
elseif step == 'release' then
  for _, lease in ipairs(rest(2)) do release(lease, true) end
end
