/** The fortnight in the eyes of those who run coaching: what needs a decision, then how much coaching there was. */
import { isOpen } from '../../coaching/steps/rules';
import { heading, letter, list, paragraph, percent, section } from '../../kit/letters/draft';
import { isSamePair } from '../../programmes/pairs/held';
import type { Pair } from '../../records';
import type { Block, Letter } from '../../records/letter';
import { cycles } from '../../school/calendar';
import { addDays, dayOf, sayDay } from '../../school/days';
import { last } from '../../school/lists';
import { findByEmail, isCurrent } from '../../school/people';
import { counted, sum } from '../../school/wording';
import type { Engagement, EngagementRow } from '../engagement/rules';
import type { Fortnight } from './facts';

/** Longer lists belong in the sidebar. */
const MOST_ITEMS = 10;

export const leadLetters = (fortnight: Fortnight, engagement: Engagement): Letter[] =>
  fortnight.school.leads
    .filter((address) => {
      const lead = findByEmail(fortnight.staff, address, fortnight.today);
      return address !== '' && (!lead || isCurrent(lead, fortnight.today));
    })
    .map((address) => leadLetter(fortnight, engagement, address));

function leadLetter(
  fortnight: Fortnight,
  { programme, department, format }: Engagement,
  address: string,
): Letter {
  const { cycle, school, span } = fortnight;
  const decisions = toDecide(fortnight);
  return letter({
    key: `fortnight lead/${cycle.lastDay}/${address}`,
    kind: 'fortnight lead',
    to: address,
    fromName: school.name,
    subject: `Coaching this fortnight, ${span}`,
    blocks: [
      heading('Coaching this fortnight'),
      paragraph(`${engaged(programme)} ${waiting(decisions.length)}`),
      ...section('For you to decide', [list(shortened(decisions))]),
      ...section('Engagement by programme', [engagementFigures(programme)]),
      ...section('Engagement by department', [engagementFigures(department)]),
      ...section('Engagement by format', [engagementFigures(format)]),
      heading('Drop-ins and action steps'),
      counts(fortnight),
    ],
  });
}

/** The share of the expected conversations that took place, beside what good schools reach. */
function engaged(rows: readonly EngagementRow[]): string {
  const expected = sum(rows.map((row) => row.expected));
  const coached = sum(rows.map((row) => row.coached));
  if (expected === 0) return 'No coaching conversation was expected this fortnight.';
  const took = `${coached} of ${counted(expected, 'expected conversation')} took place`;
  return `${took}: ${percent(coached / expected)}. ${remarkOn(Math.round((coached / expected) * 100))}`;
}

function remarkOn(percentage: number): string {
  if (percentage > 80) return 'That is more than the 70–80% that good programmes reach.';
  if (percentage >= 70) return 'That is where good programmes are, at 70–80%.';
  if (percentage >= 50) return 'Good programmes reach 70–80%, and you are on the way.';
  return 'Good programmes reach 70–80%; many find it hard to pass 50% at first.';
}

const waiting = (decisions: number): string =>
  decisions === 0
    ? 'Nothing waits for you.'
    : `${counted(decisions, 'matter waits', 'matters wait')} for you.`;

const toDecide = (fortnight: Fortnight): string[] => [
  ...waitingToBeAgreed(fortnight),
  ...fortnight.returned
    .filter(({ at }) => dayOf(at) >= fortnight.cycle.firstDay)
    .map(({ at, form, by, why }) => `An answer was returned: ${form}, ${by}, ${sayDay(dayOf(at))}. ${why}`),
  ...fortnight.uncertain.map(
    ({ to, subject, at }) =>
      `A letter of ${sayDay(dayOf(at))} may or may not have reached ${to}: “${subject}”. Please ask.`,
  ),
  ...withoutConversation(fortnight),
];

function waitingToBeAgreed({ steps }: Fortnight): string[] {
  const { length } = steps.filter(({ state }) => state === 'Proposed');
  return length > 0 ? [`Steps to agree: ${length}.`] : [];
}

/** Pairs that ran through two fortnights or more, up to this one, and met in none of them. */
function withoutConversation(fortnight: Fortnight): string[] {
  const { terms, cycle, pairs, described } = fortnight;
  const ended = cycles(terms, 'Fortnightly').filter(({ firstDay }) => firstDay <= cycle.firstDay);
  return pairs.flatMap((pair) => {
    const without = ended.filter(({ firstDay }) => firstDay >= silentFrom(fortnight, pair)).length;
    const { teacher, coach } = pair;
    return without < 2
      ? []
      : [
          `${described(teacher)}, and ${described(coach)}, have had no conversation for ${without} fortnights.`,
        ];
  });
}

/** The day from which the two have not met: the pair's first, whatever was changed about it since, or the one after they met. */
function silentFrom({ allPairs, heldFor }: Fortnight, pair: Pair): string {
  const [first = pair.from] = allPairs
    .filter((row) => isSamePair(row, pair))
    .map(({ from }) => from)
    .sort();
  const met = last(heldFor(pair));
  // People also meet at a weekend, which belongs to the fortnight before.
  return met ? addDays(met.heldOn, 1) : first;
}

const shortened = (items: readonly string[]): string[] =>
  items.length > MOST_ITEMS
    ? [...items.slice(0, MOST_ITEMS), `And ${items.length - MOST_ITEMS} more.`]
    : [...items];

const engagementFigures = (rows: readonly EngagementRow[]): Block | false => {
  const expecting = rows.filter(({ expected }) => expected > 0);
  return (
    expecting.length > 0 && {
      type: 'figures',
      rows: expecting.map(({ name, coached, expected, share }) => ({
        label: name,
        value: `${percent(share)} (${coached} of ${expected})`,
      })),
    }
  );
};

function counts({ dropIns, steps, isIn }: Fortnight): Block {
  const visitors = new Set(dropIns.map(({ visitor }) => visitor)).size;
  const visited = new Set(dropIns.map(({ teacher }) => teacher)).size;
  const inFortnight = (days: string[]): string => String(days.filter(isIn).length);
  return {
    type: 'figures',
    rows: [
      {
        label: 'Drop-ins',
        value: String(dropIns.length),
        ...(dropIns.length > 0 && {
          note: `${counted(visitors, 'colleague')} visited ${counted(visited, 'teacher')}`,
        }),
      },
      { label: 'Action steps set', value: inFortnight(steps.map(({ setOn }) => setOn)) },
      {
        label: 'Action steps met',
        value: inFortnight(steps.filter(({ state }) => state === 'Met').map(({ checkedOn }) => checkedOn)),
      },
      { label: 'Action steps open now', value: String(steps.filter(isOpen).length) },
    ],
  };
}
