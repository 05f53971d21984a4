-- wrk's script for the table "bench" (dynamodb.py beside it): `wrk ... -- OPERATION RECORD`. RECORD is `small` (about 250
-- bytes) or `1kb` (YCSB's: ten fields of 100 bytes). `health` asks Stepwell only how it is: what the driver and the
-- sockets alone take.
local keys = 10000
local count, writes, refused = 0, 0, 0
local pad = string.rep("x", 200)
local fields = {}
for i = 1, 9 do fields[i] = '"field' .. i .. '":{"S":"' .. string.rep("abcdefghij", 10) .. '"}' end
local unchanged = table.concat(fields, ",")

local function key()
    -- A stride without a common factor: all keys, in no order of theirs.
    count = (count + 7919) % keys
    return '"id":{"S":"key-' .. count .. '"}'
end

-- Every put changes the item.
local records = {
    small = function()
        writes = writes + 1
        return '"n":{"N":"' .. writes .. '"},"text":{"S":"' .. pad .. '"},"yes":{"BOOL":true}'
    end,
    ["1kb"] = function()
        writes = writes + 1
        return '"field0":{"S":"' .. string.rep(string.format("%020d", writes), 5) .. '"},' .. unchanged
    end,
}
local record

local function list(length, one)
    local all = {}
    for i = 1, length do all[i] = one() end
    return "[" .. table.concat(all, ",") .. "]"
end

local operations = {
    put = {"PutItem", function() return '{"TableName":"bench","Item":{' .. key() .. "," .. record() .. "}}" end},
    get = {"GetItem", function() return '{"TableName":"bench","Key":{' .. key() .. "}}" end},
    batch_write = {"BatchWriteItem", function()
        return '{"RequestItems":{"bench":' .. list(25, function()
            return '{"PutRequest":{"Item":{' .. key() .. "," .. record() .. "}}}"
        end) .. "}}"
    end},
    batch_get = {"BatchGetItem", function()
        return '{"RequestItems":{"bench":{"Keys":' .. list(100, function() return "{" .. key() .. "}" end) .. "}}}"
    end},
    scan = {"Scan", function()
        return '{"TableName":"bench","Limit":100,"ExclusiveStartKey":{' .. key() .. "}}"
    end},
}
local operation

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.0"
wrk.headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, "
    .. "SignedHeaders=host, Signature=0"
wrk.headers["X-Amz-Date"] = "20260101T000000Z"

function init(arguments)
    if arguments[1] == "health" then
        wrk.method = "GET"
        return
    end
    operation = operations[arguments[1]]
    record = records[arguments[2]]
    wrk.headers["X-Amz-Target"] = "DynamoDB_20120810." .. operation[1]
end

function request()
    if not operation then return wrk.format(nil, "/_stepwell/health") end
    return wrk.format(nil, nil, nil, operation[2]())
end

function response(status)
    if status ~= 200 then refused = refused + 1 end
    if refused == 1 then print("refused with status", status) end
end
