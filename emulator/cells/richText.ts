/** Text with parts: which characters carry a link or a look of their own. */
import type { TextMarks, TextRun } from '../model';

/** The runs with other marks between two places; runs that are alike afterwards become one. */
export function marked(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (marks: TextMarks) => TextMarks,
): TextRun[] {
  const split = runs.flatMap((run) => {
    const cuts = [run.start, start, end, run.end]
      .filter((at, i, all) => at >= run.start && at <= run.end && all.indexOf(at) === i)
      .sort((a, b) => a - b);
    return cuts.slice(1).map((to, i) => ({ ...run, start: cuts[i] ?? 0, end: to }));
  });
  return joined(
    split.map((run) => (run.start >= start && run.end <= end ? { ...run, marks: change(run.marks) } : run)),
  );
}

function joined(runs: TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.end = run.end;
    else result.push({ ...run });
  }
  return result;
}

/** The part of the runs between two places, counted from the first of them. */
export const cut = (runs: readonly TextRun[], start: number, end: number): TextRun[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({
      ...run,
      start: Math.max(run.start, start) - start,
      end: Math.min(run.end, end) - start,
    }));
