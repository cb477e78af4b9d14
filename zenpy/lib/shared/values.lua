-- Values that workers share: a lock with a lease, a text, and records that are dropped when they are written.
--
-- KEYS[1]: the key of the value. ARGV: the step, then its arguments; see the end of this file.

local key, step = KEYS[1], ARGV[1]

local function holds(owner)
  return redis.call('GET', key) == owner
end

local steps = {}

-- A lock: the key holds its owner, and ends by itself.
function steps.lock(owner, milliseconds)
  return redis.call('SET', key, owner, 'PX', milliseconds, 'NX') and 1 or 0
end

function steps.renew(owner, milliseconds)
  return holds(owner) and redis.call('PEXPIRE', key, milliseconds) or 0
end

function steps.unlock(owner)
  return holds(owner) and redis.call('DEL', key) or 0
end

-- A text.
function steps.load()
  return redis.call('GET', key)
end

function steps.save(value, milliseconds)
  redis.call('SET', key, value, 'PX', milliseconds)
end

-- A record: a hash of its contents, each with the moment of its end, by who has read them. `writes` counts how often it
-- was dropped: what began to be read before the last time is not kept.
local function now()
  local clock = redis.call('TIME')
  return tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
end

local function stay(milliseconds)
  if redis.call('PTTL', key) < tonumber(milliseconds) then redis.call('PEXPIRE', key, milliseconds) end
end

function steps.read(reader)
  local found = redis.call('HMGET', key, reader, reader .. ' ends', 'writes')
  local is_kept = found[1] and now() < tonumber(found[2])
  return {is_kept and found[1] or false, tonumber(found[3] or 0)}
end

function steps.keep(reader, content, writes, milliseconds)
  if tonumber(redis.call('HGET', key, 'writes') or 0) ~= tonumber(writes) then return end
  redis.call('HSET', key, reader, content, reader .. ' ends', now() + tonumber(milliseconds))
  stay(milliseconds)
end

function steps.drop(milliseconds)
  local writes = redis.call('HGET', key, 'writes') or 0
  redis.call('DEL', key)
  redis.call('HSET', key, 'writes', writes + 1)
  redis.call('PEXPIRE', key, milliseconds)
end

return steps[step](unpack(ARGV, 2))
