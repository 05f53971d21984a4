-- wrk's script for StartExecution: each request starts an execution of the state machine "bench" (README.md beside it).
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.0"
wrk.headers["X-Amz-Target"] = "AWSStepFunctions.StartExecution"
wrk.body = '{"stateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:bench", "input": "{}"}'

-- another server may have given it another ARN
function init(arguments)
    if arguments[1] then wrk.body = '{"stateMachineArn": "' .. arguments[1] .. '", "input": "{}"}' end
end

local refused = 0

function response(status)
    if status ~= 200 then refused = refused + 1 end
    if refused == 1 then print("refused with status", status) end
end
