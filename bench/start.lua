-- wrk's script for StartExecution: each request starts an execution of the state machine "bench" (README.md beside it).
-- The variable STARTS, if it is set, is how many requests there are; wrk waits on, but "started" is printed then.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.0"
wrk.headers["X-Amz-Target"] = "AWSStepFunctions.StartExecution"
wrk.body = '{"stateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:bench", "input": "{}"}'

-- another server may have given it another ARN
function init(arguments)
    if arguments[1] then wrk.body = '{"stateMachineArn": "' .. arguments[1] .. '", "input": "{}"}' end
end

local most = tonumber(os.getenv("STARTS"))
local asked, answered, refused = 0, 0, 0

if most then
    function request()
        asked = asked + 1
        -- connections beyond the last request get one that changes nothing
        if asked > most then return wrk.format("GET", "/_stepwell/health") end
        return wrk.format()
    end
end

function response(status)
    answered = answered + 1
    if status ~= 200 then refused = refused + 1 end
    if refused == 1 then print("refused with status", status) end
    if answered == most then
        print("started")
        io.flush()
        wrk.thread:stop()
    end
end
