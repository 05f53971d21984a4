-- wrk's script for PutItem and GetItem on the table "bench" (dynamodb.py beside it): `wrk ... -- put` or `-- get`.
-- `-- health` asks Stepwell only how it is: what the driver and the sockets alone take.
local operation, count, writes, refused = "put", 0, 0, 0
local keys = 10000
local pad = string.rep("x", 200)

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.0"
wrk.headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, "
    .. "SignedHeaders=host, Signature=0"
wrk.headers["X-Amz-Date"] = "20260101T000000Z"

function init(arguments)
    operation = arguments[1] or "put"
    if operation == "health" then
        wrk.method = "GET"
        return
    end
    wrk.headers["X-Amz-Target"] = "DynamoDB_20120810." .. (operation == "put" and "PutItem" or "GetItem")
end

function request()
    -- A stride without a common factor: all keys, in no order of theirs.
    count = (count + 7919) % keys
    local key = '{"id":{"S":"key-' .. count .. '"}'
    if operation == "put" then
        writes = writes + 1  -- every put changes the item
        return wrk.format(nil, nil, nil, '{"TableName":"bench","Item":' .. key .. ',"n":{"N":"' .. writes ..
            '"},"text":{"S":"' .. pad .. '"},"yes":{"BOOL":true}}}')
    end
    local body = '{"TableName":"bench","Key":' .. key .. '}}'
    return wrk.format(nil, operation == "health" and "/_stepwell/health" or nil, nil, body)
end

function response(status)
    if status ~= 200 then refused = refused + 1 end
    if refused == 1 then print("refused with status", status) end
end
