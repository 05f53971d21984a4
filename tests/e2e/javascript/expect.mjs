// What a case says of an answer: it is so, or the case has failed and says why.
import { isDeepStrictEqual } from "node:util";

const shown = (value) => JSON.stringify(value) ?? String(value);

export function equal(actual, expected, what = "the answer") {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${what} is ${shown(actual)}, not ${shown(expected)}`);
}

export function holds(condition, what) {
  if (!condition) throw new Error(what);
}

/** These members of an answer; others may be there. */
export function has(answer, members) {
  for (const [name, value] of Object.entries(members)) equal(answer[name], value, name);
}

/** A point in time of the last hour. */
export function recent(date, what) {
  holds(date instanceof Date && Math.abs(Date.now() - date.getTime()) < 3_600_000, `${what} is ${date}`);
}

/** What `ask` answers as soon as that is anything. */
export async function eventually(ask, what, limit = 60_000) {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    holds(Date.now() < deadline, `${what} did not happen within ${limit} ms`);
    await new Promise((later) => setTimeout(later, 10));
  }
}

/** The work must end in an error of this class, or name, and status; the error. */
export async function refused(work, wanted, status = 400) {
  let caught;
  try {
    await work;
  } catch (error) {
    caught = error;
  }
  holds(caught, `nothing failed, where ${wanted.name ?? wanted} was expected`);
  const right = typeof wanted === "string" ? caught.name === wanted : caught instanceof wanted;
  holds(right, `the error is ${caught.name}: ${caught.message}, not ${wanted.name ?? wanted}`);
  equal(caught.$metadata.httpStatusCode, status, "the HTTP status");
  holds(caught.$metadata.requestId, "there is no request id");
  return caught;
}

/** All items that the pages of a paginator of the SDK have under this member, and how many pages there were. */
export async function gathered(pages, member) {
  const items = [];
  let count = 0;
  for await (const page of pages) {
    items.push(...(page[member] ?? []));
    ++count;
  }
  return { items, pages: count };
}
