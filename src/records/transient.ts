/** Tells Google's transient faults, after which the same request may succeed, from bugs, which come again. */

/** What a service says when it fails for a moment [log]; quotas, lock timeouts and refusals are different. */
const WORDS = [/service \w+ timed out/i, /service unavailable/i, /a server error occurred\. please wait/i];

export const isTransient = (problem: unknown): boolean =>
  WORDS.some((each) => each.test(problem instanceof Error ? problem.message : String(problem)));
