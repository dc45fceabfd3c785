/** Northfield from a blank sheet to its first letters: what people do, day by day, and what they are told on the way. */
import { blankSheet, PROJECT, pairUp, STAFF_LIST, staffSent, TERM_DATES } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import type { ConversationSaved } from '../../src/coaching/conversation/payload';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { Letter as Drafted } from '../../src/records/letter';
import { planStaff } from '../../src/setUp/staff/plan';
import { planTerms } from '../../src/setUp/terms/plan';
import {
  call,
  converse,
  converseByForm,
  dropIn,
  type Letter,
  looked,
  type School,
  said,
  until,
} from './school';

export const PRAISE = 'Pens were moving within a minute of the bell.';

export interface Preview {
  cycle: { number: number; firstDay: string; lastDay: string };
  letters: Drafted[];
  due: string;
  sent: boolean;
}

/** On 1 September: the menu, and the set-up step by step as the sidebar does it. */
export async function setUpFromNothing() {
  const ws = blankSheet('2026-09-01T09:00:00');
  const school: School = { ws, app: ws.load(PROJECT) };
  ws.open();
  const menus = ws.ui.menus.map(({ title, items }) => [title, ...items.map((item) => item)]);
  ws.ui.chooseMenu('Stepwise > Open Stepwise');
  const desks = [await call<CoachingPayload>(school, 'openDesk')];
  const next = async (name: string, ...args: unknown[]) => {
    const desk = await call<CoachingPayload>(school, name, ...args);
    desks.push(desk);
    return desk;
  };
  await next('saveSchool', {
    schoolName: 'Northfield School',
    timeZone: 'Europe/London',
    leads: 'r.reid@northfield.example',
  });
  const terms = planTerms(TERM_DATES);
  const desk = await next('saveTerms', terms.terms);
  const staff = planStaff(STAFF_LIST, desk.staff, desk.now.slice(0, 10));
  await next('importStaff', ...staffSent(desk, STAFF_LIST));
  for (const part of BUILD_PARTS) await next('build', part);
  return { school, menus, desks, terms, staff };
}

/** 3–11 September: four visits, one answer that is set aside, and five of the twenty-four pairs converse. */
async function live(school: School) {
  until(school, '2026-09-04T11:30');
  dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-04', technique: 'Everyone thinks first' });
  until(school, '2026-09-08T16:05');
  await converse(school, 'BCO', said({ teacher: 'SRO' }));
  converseByForm(school, 'BCO', said({ teacher: 'LJA', rehearsals: 6 }));
  await converse(school, 'ITU', said({ teacher: 'BRO', rehearsals: 0 }));
  until(school, '2026-09-09T12:15');
  const [SRO, on] = ['SRO', '2026-09-09'];
  dropIn(school, {
    visitor: 'PMO',
    teacher: SRO,
    on,
    praise: PRAISE,
    technique: 'Starting task',
    shoutOut: true,
  });
  dropIn(school, { visitor: 'HCA', teacher: SRO, on, praise: 'A calm start.' });
  dropIn(school, { visitor: 'LHU', teacher: 'UHA', on, praise: 'Goggles on before the match was lit.' });
  dropIn(school, { visitor: 'RRA', teacher: 'RRA', on, praise: 'I was pleased with 8C.' });
  until(school, '2026-09-10T16:15');
  await converse(
    school,
    'RRE',
    said({ teacher: 'JDA', heldOn: '2026-09-10', nextMeeting: '2026-09-17T15:45' }),
  );
  const ownWords = 'When everyone is in, wait at the board until it is silent.';
  const toRuth = { teacher: 'RPA', heldOn: '2026-09-10', nextMeeting: '2026-09-17T16:15' };
  await converse(school, 'RRE', said({ ...toRuth, playbookStep: '', wording: ownWords }));
  const next = said({ heldOn: '2026-09-10', outcome: 'Met', playbookStep: 'questioning-boards-together' });
  await converse(school, 'BCO', { ...next, rehearsals: 5 });
  const again = looked({ teacher: 'LJA', heldOn: '2026-09-10', outcome: 'Practise again' });
  converseByForm(school, 'BCO', again);
}

/** What went, from `act` on. */
async function sentBy(school: School, act: () => unknown): Promise<Letter[]> {
  const before = school.ws.mail.sent.length;
  await act();
  return school.ws.mail.sent.slice(before);
}

/** The whole of it: the first letters read and let go on Friday the 11th, and the second a fortnight on. */
export async function firstTwoFortnights() {
  const { school } = await setUpFromNothing();
  await pairUp(school, false);
  await live(school);
  const asked = await sentBy(school, () => until(school, '2026-09-11T12:00'));
  const preview = await call<Preview>(school, 'previewLetters');
  const { notice } = await call<{ notice: string }>(school, 'approveLetters');
  const early = await sentBy(school, () => until(school, '2026-09-11T14:59'));
  const first = await sentBy(school, () => until(school, '2026-09-11T16:00'));
  const after = await sentBy(school, () => school.ws.advance({ days: 2 }));
  until(school, '2026-09-17T16:05');
  const met = looked({
    teacher: 'JDA',
    heldOn: '2026-09-17',
    outcome: 'Met',
    nextMeeting: '2026-09-24T15:45',
  });
  await call<ConversationSaved>(school, 'saveConversation', met);
  const second = await sentBy(school, () => until(school, '2026-09-25T16:00'));
  return { school, asked, preview, notice, early, first, after, second };
}
