/** What people read at once when they are paired: by whom, for what, when they first meet and who sees what (B12). */
import { addressed, heading, letter, list, paragraph, section } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { Pair, Programme, StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { sayDay, sayMoment } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import { together } from '../../school/wording';
import { meetsTogether } from './formats';

/** What all letters about the same pairs share. */
export interface Paired {
  /** Makes the letters' keys. */
  key: string;
  programme: Programme;
  /** The name of whoever made the pairs. */
  by: string;
  /** Where a lead answers. */
  lead: string;
  from: string;
  school: School;
}

/** Somebody with whom the reader is paired. */
export interface Partner {
  person: StaffMember;
  pair: Pair;
  /** The moment that is offered for the first meeting; '' where no school day is known. */
  meets: string;
}

export interface Told {
  reader: StaffMember;
  /** Those who coach the reader, and those whom the reader coaches. */
  coaches: Partner[];
  teachers: Partner[];
  /** The others of a group that meets together. */
  group: StaffMember[];
  /** The coach up to now, where another one goes on. */
  instead?: StaffMember | undefined;
}

export function pairTold(paired: Paired, told: Told): Letter {
  const { key, school, lead } = paired;
  const { reader, coaches, teachers } = told;
  const [only, ...others] = [...coaches, ...teachers];
  return letter({
    key: `pair told/${key}/${reader.id}`,
    kind: 'pair told',
    ...addressed(reader, others.length === 0 && only ? { replyTo: only.person } : {}),
    ...((others.length > 0 || !only) && { replyTo: lead }),
    fromName: school.name,
    subject:
      others.length === 0 && only
        ? `Coaching: you and ${fullName(only.person)}`
        : `Coaching: you and ${together([...new Set([...coaches, ...teachers].map(({ person }) => fullName(person)))])}`,
    blocks: [
      heading('Your coaching'),
      paragraph(`${opening(paired, told)} ${aboutProgramme(paired.programme)}`),
      list([
        ...coaches.map(({ person, meets }) => `${withDepartment(person)}, coaches you${offered(meets)}.`),
        ...teachers.map(({ person, meets }) => `You coach ${withDepartment(person)}${offered(meets)}.`),
      ]),
      paragraph(inGroup(told)),
      paragraph('If a time does not suit you both, simply agree on another one.'),
      ...section('Who sees what', [
        paragraph(`Conversations and action steps: ${sees(coaches.length > 0 ? 'teacher' : 'writer')}`),
      ]),
    ],
    whoSees: whoSees('pair told', coaches.length > 0 ? 'teacher' : 'writer'),
  });
}

/** To a coach whom another one follows. */
export const pairEnded = (
  { key, school, by, lead, from }: Paired,
  [before, teacher, after]: [StaffMember, StaffMember, StaffMember],
  lastDay: string,
): Letter =>
  letter({
    key: `pair told/${key}/${before.id}`,
    kind: 'pair told',
    ...addressed(before),
    replyTo: lead,
    fromName: school.name,
    subject: `Coaching: ${fullName(teacher)} has another coach`,
    blocks: [
      heading('Your coaching'),
      paragraph(
        `From ${sayDay(from)} ${withDepartment(after)}, coaches ${fullName(teacher)}: ${by} has arranged it. ${lastDay ? `Your last day as their coach is ${sayDay(lastDay)}. ` : ''}Thank you for all that you have given.`,
      ),
      paragraph('What you two wrote stays as it is. A meeting that you had planned for later is withdrawn.'),
    ],
    whoSees: whoSees('pair told', 'writer'),
  });

const opening = ({ by, programme, from }: Paired, { instead }: Told): string =>
  `${by} has paired you for coaching in the programme “${programme.name}”, from ${sayDay(from)} on${instead ? `, in the place of ${fullName(instead)}` : ''}.`;

const aboutProgramme = ({ cadence, slotDay, slotTime, endsOn }: Programme): string =>
  `It runs until ${sayDay(endsOn, { year: true })}; each pair talks every ${cadence === 'Weekly' ? 'week' : 'fortnight'}${slotDay ? `, and ${slotDay} at ${slotTime} is kept free for it` : ''}.`;

const offered = (meets: string): string =>
  meets ? `: your first meeting is offered for ${sayMoment(meets)}` : '';

const inGroup = ({ group }: Told): string =>
  group.length > 0 ? `You meet together with ${together(group.map(fullName))}.` : '';

const sees = (reader: 'teacher' | 'writer'): string => {
  const line = whoSees('coaching session', reader);
  return line.charAt(0).toLowerCase() + line.slice(1);
};

/** Who is told what of new pairs: one letter a person, which names all of them. */
export function toldOf(
  pairs: readonly Pair[],
  meets: (pair: Pair) => string,
  personOf: (id: string) => StaffMember | undefined,
): Told[] {
  const partner = (pair: Pair, id: string): Partner[] => {
    const person = personOf(id);
    return person ? [{ person, pair, meets: meets(pair) }] : [];
  };
  return [...new Set(pairs.flatMap(({ teacher, coach }) => [teacher, coach]))].flatMap((id) => {
    const reader = personOf(id);
    if (!reader) return [];
    const coaches = pairs
      .filter(({ teacher }) => teacher === id)
      .flatMap((pair) => partner(pair, pair.coach));
    const teachers = pairs.filter(({ coach }) => coach === id).flatMap((pair) => partner(pair, pair.teacher));
    const near = [id, ...[...coaches, ...teachers].map(({ person }) => person.id)];
    const group = pairs
      .filter(
        ({ format, coach, teacher }) =>
          meetsTogether(format) && (near.includes(coach) || near.includes(teacher)),
      )
      .flatMap(({ coach, teacher }) => [coach, teacher])
      .filter((each, at, all) => !near.includes(each) && all.indexOf(each) === at)
      .flatMap((each) => personOf(each) ?? []);
    return [{ reader, coaches, teachers, group }];
  });
}
