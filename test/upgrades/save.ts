/** Lives three weeks at a small school with the code as it is today, and keeps the whole of it for the releases to come. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { answerOnBeingNamed, answersOfADropIn, answersOfAPlan, chosen } from '../../demo/answers';
import { prepareMeeting } from '../../demo/meeting';
import { blankSheet, call, formId, LEAD, pairUp, type School, setUp, waitFor } from '../../demo/northfield';
import { live } from '../../demo/weeks';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { StaffMember } from '../../src/records';

/** The afternoon on which the second fortnight's letters wait. */
const TODAY = '2026-09-25';

/** A lead amid everything: a competition, a bulletin in the making, a survey sent, steps waiting for agreement. */
async function lead(school: School) {
  const { programmes } = await call<CoachingPayload>(school, 'openDesk');
  await call(school, 'startCompetition', {
    name: 'Autumn race',
    startsOn: '2026-09-21',
    endsOn: '2026-10-15',
  });
  await call(school, 'makeSurvey', programmes[0]?.id);
  await call(school, 'sendSurvey', programmes[0]?.id);
  await prepareMeeting(school);
}

/** What is under way at the moment of keeping: plans for next week, a letter without quota, an answer nobody was told of. */
async function leaveThingsUnderWay(school: School) {
  const { ws } = school;
  const { staff } = await call<CoachingPayload>(school, 'openDesk');
  const person = (id: string) => staff.find((each) => each.id === id) as StaffMember;
  const [visitor, teacher] = [person('BCO'), person('BRO')];
  const plan = answersOfAPlan([[chosen(teacher), '2026-09-29', 'Period 2']]);
  ws.submitForm(formId(school, 'visits planned'), plan, { as: visitor.email });
  ws.submitForm(formId(school, 'being named'), answerOnBeingNamed('No'), { as: person('HCA').email });
  ws.faults.failAt({
    service: 'MailApp',
    call: 1,
    with: 'Service invoked too many times for one day: email.',
  });
  const dropIn = (words: string, by: StaffMember) =>
    ws.submitForm(formId(school, 'drop-in'), answersOfADropIn(TODAY, teacher, words), { as: by.email });
  dropIn('The letter that tells of this one waits for tomorrow’s quota.', visitor);
  ws.submits.dropNext();
  dropIn('Nobody has told Stepwise of this answer yet.', person('ITU'));
}

async function save(version: string) {
  const ws = blankSheet();
  const school = await setUp(ws);
  await pairUp(school);
  await call(school, 'approveLetters');
  await live(school, TODAY, ({ monday }) => console.log(`the week of ${monday}`));
  waitFor(school, `${TODAY}T13:10`);
  await lead(school);
  await leaveThingsUnderWay(school);
  const folder = join('test', 'upgrades', version);
  mkdirSync(folder, { recursive: true });
  // What ran and what arrived in inboxes is history that no later release asks for.
  const kept = brotliCompressSync(JSON.stringify({ ...ws.state, executions: [], mail: [] }));
  writeFileSync(join(folder, 'school.json.br'), kept);
  console.log(`${folder}: ${(kept.length / 1000).toFixed(0)} KB, owned by ${LEAD}`);
}

/** The version that the changelog names first. */
const [, version = ''] = readFileSync('CHANGELOG.md', 'utf8').match(/^## \[?(\d+\.\d+\.\d+)/m) ?? [];
save(process.argv[2] ?? version).catch((problem: Error) => {
  console.error(problem);
  process.exitCode = 1;
});
