// Runs a Node.js handler: asks the Lambda Runtime API for an event, calls the handler, posts what it gave.
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const taskRoot = process.env.LAMBDA_TASK_ROOT;
const agent = new http.Agent({ keepAlive: true });
let requestId;

function send(method, where, body, headers = {}) {
    return new Promise((resolve, reject) => {
        const length = body === undefined ? 0 : Buffer.byteLength(body);
        const request = http.request({
            agent, host, port, method, path: `/2018-06-01/runtime/${where}`,
            headers: { ...headers, 'Content-Length': length },
        }, (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
            response.on('error', reject);
        });
        request.on('error', reject);
        request.end(body);
    });
}

const streaming = Symbol.for('aws.lambda.runtime.handler.streaming');

/** What a streaming handler writes to: sent as it is written, from the first byte on. */
class ResponseStream extends Writable {
    #where;
    #contentType = 'application/octet-stream';
    #request;
    #answered;

    constructor(id) {
        super();
        this.#where = `/2018-06-01/runtime/invocation/${id}/response`;
    }

    get begun() { return this.#request !== undefined; }

    setContentType(type) {
        if (this.begun) throw new Error('Cannot set content-type, too late.');
        this.#contentType = type;
    }

    #begin() {
        if (this.begun) return;
        this.#answered = new Promise((resolve, reject) => {
            this.#request = http.request({
                agent, host, port, method: 'POST', path: this.#where,
                headers: {
                    'Content-Type': this.#contentType,
                    'Lambda-Runtime-Function-Response-Mode': 'streaming',
                    'Transfer-Encoding': 'chunked',
                    Trailer: 'Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body',
                },
            }, (response) => {
                response.on('end', resolve);
                response.on('error', reject);
                response.resume();
            });
            this.#request.on('error', reject);
            this.#request.setNoDelay(true);
            this.#request.flushHeaders();
        });
        this.#answered.catch((error) => this.destroy(error));
    }

    _write(chunk, encoding, done) {
        this.#begin();
        this.#request.write(chunk, encoding, done);
    }

    _final(done) {
        this.#begin();
        this.#request.end();
        this.#answered.then(() => done(), done);
    }

    /** What was sent is not all of the answer: the error is told behind it. */
    async fail(found) {
        this.#request.addTrailers({
            'Lambda-Runtime-Function-Error-Type': errorType(found),
            'Lambda-Runtime-Function-Error-Body': Buffer.from(JSON.stringify(found)).toString('base64'),
        });
        this.#request.end();
        await this.#answered.catch(() => {});  // who does not take it has said so to its caller
    }
}

globalThis.awslambda = {
    streamifyResponse(handler) {
        handler[streaming] = true;
        return handler;
    },
    HttpResponseStream: {
        from(stream, metadata) {
            stream.setContentType('application/vnd.awslambda.http-integration-response');
            stream.write(JSON.stringify(metadata));
            stream.write(Buffer.alloc(8));
            return stream;
        },
    },
};

/** A failure that AWS has a name of its own for. */
class Fault extends Error {
    constructor(type, message, stack) {
        super(message);
        this.name = type;
        if (stack) this.stack = stack;
    }
}

function describe(error) {
    if (error instanceof Error || (error && typeof error === 'object' && 'message' in error && 'stack' in error)) {
        return { errorType: error.name ?? 'Error', errorMessage: String(error.message),
            trace: String(error.stack ?? '').split('\n') };
    }
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

/** As a header. */
function errorType(found) {
    return found.errorType.replace(/[^\x20-\x7e]/g, '?');
}

function postError(where, found) {
    return send('POST', where, JSON.stringify(found), {
        'Content-Type': 'application/json',
        'Lambda-Runtime-Function-Error-Type': errorType(found),
    });
}

const logLevels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

function setUpConsole() {
    const json = process.env.AWS_LAMBDA_LOG_FORMAT === 'JSON';
    const least = logLevels.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL ?? 'TRACE');
    const jsonLine = (level, values) => {
        const error = values.find((value) => value instanceof Error);
        const message = values.length === 1 && typeof values[0] === 'object' && !error ? values[0] : format(...values);
        const line = { timestamp: new Date().toISOString(), level, requestId, message };
        if (error) Object.assign(line, { errorType: error.name, errorMessage: error.message, stackTrace: String(error.stack).split('\n') });
        try {
            return JSON.stringify(line);
        } catch {
            return JSON.stringify({ ...line, message: format(...values) });
        }
    };
    const write = (level) => (...values) => {
        if (json && logLevels.indexOf(level) < least) return;
        const line = json ? jsonLine(level, values)
            : `${new Date().toISOString()}\t${requestId}\t${level}\t${format(...values)}`;
        process.stdout.write(`${line}\n`);
    };
    console.log = write('INFO');
    console.info = write('INFO');
    console.warn = write('WARN');
    console.error = write('ERROR');
    console.debug = write('DEBUG');
    console.trace = (...values) => {
        const here = new Error(format(...values));
        here.name = 'Trace';
        write('TRACE')(here.stack);
    };
}

function isFile(file) {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The module that the handler's name means, CommonJS or ES. */
async function loadModule(root, name) {
    const stem = path.resolve(taskRoot, root, name);
    const require = createRequire(path.join(taskRoot, 'index.js'));
    if (!isFile(stem) && !isFile(`${stem}.js`)) {
        if (isFile(`${stem}.mjs`)) return import(pathToFileURL(`${stem}.mjs`).href);
        if (isFile(`${stem}.cjs`)) return require(`${stem}.cjs`);
    }
    const file = isFile(`${stem}.js`) ? `${stem}.js` : stem;
    try {
        return require(file);
    } catch (error) {
        if (error?.code !== 'ERR_REQUIRE_ESM' && error?.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error;
        return import(pathToFileURL(file).href);
    }
}

async function load(handler) {
    const base = path.basename(handler);
    const root = handler.slice(0, handler.length - base.length);
    const parts = /^([^.]*)\.(.+)$/.exec(base);
    if (!parts || handler.includes('..')) throw new Fault('Runtime.MalformedHandlerName', `Bad handler: ${handler}`);
    const [, name, functionPath] = parts;
    let module;
    try {
        module = await loadModule(root, name);
    } catch (error) {
        if (error instanceof SyntaxError) {
            throw new Fault('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`, error.stack);
        }
        if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') {
            throw new Fault('Runtime.ImportModuleError', `Error: ${error.message}`, error.stack);
        }
        throw error;
    }
    let found = module;
    for (const key of functionPath.split('.')) found = found?.[key] ?? found?.default?.[key];
    if (found === undefined || found === null) {
        throw new Fault('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
    }
    if (typeof found !== 'function') throw new Fault('Runtime.HandlerNotFound', `${handler} is not a function`);
    return found;
}

/** Resolves when nothing is left for the event loop to do. */
function idle() {
    return new Promise((resolve) => process.once('beforeExit', resolve));
}

function contextOf(headers, methods) {
    const deadline = Number(headers['lambda-runtime-deadline-ms']);
    return {
        callbackWaitsForEmptyEventLoop: true,
        functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
        functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
        memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
        logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
        logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
        clientContext: headers['lambda-runtime-client-context']
            ? JSON.parse(Buffer.from(headers['lambda-runtime-client-context'], 'latin1').toString('utf8'))
            : undefined,
        identity: undefined,
        invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
        awsRequestId: requestId,
        getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
        ...methods,
    };
}

/** Calls a streaming handler: done when it is, and its stream has ended. */
async function stream(handler, event, headers, response) {
    const ended = finished(response);
    ended.catch(() => {});  // awaited below, unless the handler fails before
    await handler(event, response, contextOf(headers, {}));
    await ended;
}

/** Calls the handler, whichever way it gives its result: a promise, the callback, or the old context methods. */
function call(handler, event, headers) {
    return new Promise((resolve, reject) => {
        const finish = (error, result) => (error !== undefined && error !== null ? reject(error) : resolve(result));
        const context = contextOf(headers, {
            done: finish,
            succeed: (result) => resolve(result),
            fail: (error) => reject(error ?? new Error('handled')),
        });
        let called = false;
        const callback = (error, result) => {
            if (called) return;
            called = true;
            if (context.callbackWaitsForEmptyEventLoop) idle().then(() => finish(error, result));
            else finish(error, result);
        };
        const returned = handler(event, context, callback);
        if (returned && typeof returned.then === 'function') {
            returned.then(resolve, reject);
        } else if (handler.constructor?.name === 'AsyncFunction') {
            resolve(returned);
        } else {
            idle().then(() => { if (!called) resolve(null); });  // it never called back: the answer is null
        }
    });
}

function marshal(result) {
    try {
        return JSON.stringify(result === undefined ? null : result) ?? 'null';
    } catch {
        throw new Error('Unable to stringify response body');
    }
}

async function serve(handler) {
    const { headers, body } = await send('GET', 'invocation/next');
    requestId = headers['lambda-runtime-aws-request-id'];
    process.env._X_AMZN_TRACE_ID = headers['lambda-runtime-trace-id'] ?? '';
    const response = handler[streaming] ? new ResponseStream(requestId) : undefined;
    let answer;
    try {
        const event = JSON.parse(body.toString('utf8'));
        if (response) return await stream(handler, event, headers, response);
        answer = marshal(await call(handler, event, headers));
    } catch (error) {
        const found = describe(error);
        console.error('Invoke Error', JSON.stringify(found));
        if (response?.begun) await response.fail(found);
        else await postError(`invocation/${requestId}/error`, found);
        return undefined;
    }
    return send('POST', `invocation/${requestId}/response`, answer, { 'Content-Type': 'application/json' });
}

/** An error that nobody caught ends the process, and the invocation it belongs to. */
async function die(found, code) {
    console.error('Uncaught Exception', JSON.stringify(found));
    try {
        if (requestId) await postError(`invocation/${requestId}/error`, found);
        else await postError('init/error', found);
    } finally {
        process.exit(code);
    }
}

setUpConsole();
process.on('uncaughtException', (error) => { die(describe(error), 129); });
process.on('unhandledRejection', (reason) => {
    const found = describe(reason);
    die({ ...found, errorType: 'Runtime.UnhandledPromiseRejection',
        errorMessage: reason instanceof Error ? `${found.errorType}: ${found.errorMessage}` : found.errorMessage }, 128);
});

async function main() {
    let handler;
    try {
        handler = await load(process.env._HANDLER);
    } catch (error) {
        await die(describe(error), 1);
    }
    try {
        for (;;) await serve(handler);
    } catch (error) {
        if (error?.code !== 'ECONNRESET' && error?.code !== 'ECONNREFUSED') console.error(error);
        process.exit(1);  // the server is gone, and with it who waits for an answer
    }
}

main();  // not awaited: while a module waits, an empty event loop would end the process
