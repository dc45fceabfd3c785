/** The formats of coaching: which pairs each expands into, and what counts in it as having coached (B5). */
import type { Format, Pair } from '../../records';
import { Refusal } from '../../records/refusal';

/** How many may take part: the fewest and the most. */
type Numbers = readonly [fewest: number, most: number];

/** What a format expects of each of its pairs in a cycle. */
interface Expects {
  /** Whose conversation counts a teacher as coached: their own pair's, or any of the coach's group. */
  conversation: 'own' | 'group';
  /** What the conversation rests on: a visit to a lesson, or a clip of one. */
  seen: 'visit' | 'clip';
}

interface FormatRule {
  /** How many teachers one coach leads; absent where a coach is one of the peers. */
  led?: Numbers;
  /** How many peers coach one another in a circle; absent where there has to be a coach. */
  peers?: Numbers;
}

const ANY = Number.POSITIVE_INFINITY;

const FORMAT_RULES: Record<Format, FormatRule> = {
  'One-to-one': { led: [1, ANY] },
  Reciprocal: { peers: [2, 2] },
  'Small group': { led: [2, ANY], peers: [3, ANY] },
  'Video peer coaching': { led: [1, ANY], peers: [2, ANY] },
};

/** Who is needed, where the chosen people don't fit the format. */
export const WHO_IS_NEEDED: Record<Format, string> = {
  'One-to-one': 'One-to-one coaching needs a coach and at least one teacher.',
  Reciprocal: 'Reciprocal coaching takes two people, who coach each other.',
  'Small group':
    'A small group needs a coach and at least two teachers, or at least three people who coach in turn.',
  'Video peer coaching':
    'Video peer coaching needs at least two people, or a coach and at least one teacher.',
};

/** What is counted in engagement, for whoever reads the figures. */
export const WHAT_COUNTS: Record<Format, string> = {
  'One-to-one': 'A teacher counts as coached after a conversation with their coach.',
  Reciprocal: 'Both are coached, so each counts by themselves, after a conversation about their own lesson.',
  'Small group':
    'The group meets together, so a conversation that its coach records for one counts for all of them. A coach has one group in a programme: a second one meets in a programme of its own.',
  'Video peer coaching':
    'A teacher counts as coached after a conversation about a clip of their lesson; no visit is expected.',
};

const ruleOf = (format: Format | '' = ''): FormatRule => FORMAT_RULES[format || 'One-to-one'];

/** Whether one conversation of the group counts for all of its members. */
export const meetsTogether = (format?: Format | ''): boolean => format === 'Small group';

/** What counts as coached: a small group meets together, and on video a clip stands in for the visit. */
export const expects = (format?: Format | ''): Expects => ({
  conversation: meetsTogether(format) ? 'group' : 'own',
  seen: format === 'Video peer coaching' ? 'clip' : 'visit',
});

/** Whether people of this format may coach each other. */
export const isAmongPeers = (format?: Format | ''): boolean => ruleOf(format).peers !== undefined;

/**
 * The pairs of a format: the coach with each teacher, or each person coached by the one before them and the first by
 * the last, so that two coach each other and everyone in a circle has one coach. Nobody is paired twice.
 * @throws Refusal if too few or too many people were chosen.
 */
export function pairsFor(
  format: Format,
  people: readonly string[],
  coach = '',
): Pick<Pair, 'coach' | 'teacher'>[] {
  const { led, peers } = ruleOf(format);
  const isLed = led !== undefined && coach !== '';
  const others = people.filter((each) => each !== coach);
  const group = [...new Set(isLed || coach === '' ? others : [coach, ...others])];
  const [fewest, most] = (isLed ? led : peers) ?? [ANY, ANY];
  if (group.length < fewest || group.length > most) throw new Refusal(WHO_IS_NEEDED[format]);
  return group.map((teacher, index) => ({
    coach: isLed ? coach : (group[(index || group.length) - 1] ?? ''),
    teacher,
  }));
}
