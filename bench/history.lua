-- wrk's script for GetExecutionHistory: pages of 1,000 events, one after the other and again from the first. over_http.py makes
-- the execution and gives its pages: one request's body a line.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.0"
wrk.headers["X-Amz-Target"] = "AWSStepFunctions.GetExecutionHistory"

local requests, next_one = {}, 0

function init(arguments)
    for line in io.lines(arguments[1]) do requests[#requests + 1] = wrk.format(nil, nil, nil, line) end
end

function request()
    next_one = next_one % #requests + 1
    return requests[next_one]
end
