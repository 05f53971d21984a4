-- wrk's script for callbacks: takes a task of the activity, sends its success, and so on; over_http.py starts the executions that
-- wait for them and counts what succeeded.
local activity
local tokens = {}

local function call(operation, body)
    return wrk.format("POST", "/", {["Content-Type"] = "application/x-amz-json-1.0",
                                    ["X-Amz-Target"] = "AWSStepFunctions." .. operation}, body)
end

function init(arguments)
    activity = '{"activityArn": "' .. arguments[1] .. '"}'
end

function request()
    if #tokens > 0 then
        return call("SendTaskSuccess", '{"output": "{}", "taskToken": "' .. table.remove(tokens) .. '"}')
    end
    return call("GetActivityTask", activity)
end

function response(_, _, body)
    local token = body:match('"taskToken"%s*:%s*"([^"]+)"')
    if token then tokens[#tokens + 1] = token end
end
