/** A programme's anonymous survey: its form made, sent once each half term, and its answers as shares (B1, E3). */
import * as z from 'zod/mini';
import { fitTo, whoCan } from '../../kit/forms/fitForm';
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../../kit/outbox/send';
import type { Change, FormLink, FormPlan, Needs } from '../../ports';
import { type Programme, pairs, type Settings, staff, terms } from '../../records';
import { formLinkSchema } from '../../records/formLink';
import { FormUnavailable, Refusal } from '../../records/refusal';
import { fromJson, type Output } from '../../records/schema';
import { halfTermOf } from '../../school/calendar';
import { dayOf } from '../../school/days';
import { leadOnly } from '../../school/permissions';
import { changeSettings, parsed } from '../../school/settings';
import { isEnough } from '../../school/smallNumbers';
import { whoSees } from '../../school/visibility';
import { programmeOf } from '../programme/programmeOf';
import { surveyLetter } from './letter';
import type { Published, SurveyAnswer, SurveyShown } from './rules';
import { NOTHING_PUBLISHED, passedBy, publish, sharesOf, surveyed, surveyQuestions, wishesOf } from './rules';

type SurveyWorld = Needs<'anew' | 'asker' | 'clock' | 'forms' | 'maintenance' | 'settings' | 'tables'>;

/**
 * Makes the survey's form. Asked again, it finishes the form that is there, or replaces one that can't be opened: of the
 * new one nobody has a link yet, so it can be sent in the same half term.
 */
export function makeSurvey(world: Needs<'asker' | 'forms' | 'settings' | 'tables'>, id: string): SurveyShown {
  leadOnly(world);
  const { [id]: before } = surveysOf(world);
  const { url, sentFor } =
    (before && refit(world, id, before)) ?? fitSurvey(world, id, undefined, { sentFor: '' });
  return { ...NOTHING_YET, url, sentFor };
}

/** Undefined where the form can't be opened. */
function refit(world: Needs<'asker' | 'forms' | 'settings' | 'tables'>, id: string, link: SurveyLink) {
  try {
    return fitSurvey(world, id, link, link);
  } catch (problem) {
    if (problem instanceof FormUnavailable) return undefined;
    throw problem;
  }
}

/** Writes to everybody in the programme, once in each half term however often it is asked. */
export function sendSurvey(world: SurveyWorld & Needs<'mailer'>, id: string): SurveyShown {
  // A form that can't be opened refuses here, before anybody is written to.
  const shown = showSurvey(world, id);
  const programme = programmeOf(world, id);
  const { tables, clock } = world;
  const today = dayOf(clock.now());
  const halfTerm = halfTermOf(tables.all(terms), today);
  const link = surveysOf(world)[id];
  if (!halfTerm || !link) throw new Refusal('The survey can go once it is made and term has begun.');
  const sentFor = halfTerm.firstDay;
  if (shown.sentFor === sentFor) return shown;
  const people = surveyed(id, tables.all(pairs), tables.all(staff), today);
  if (!isEnough(people.map((each) => ({ person: each.id })))) throw new Refusal(TOO_FEW);
  const letters = people.map((person) =>
    surveyLetter({ person, programme, halfTerm, form: link, school: schoolOf(world) }),
  );
  const published = publishedAgain(world, link, sentFor);
  commitAndSend(world, surveyChanges(world, id, { ...link, sentFor, published }), unwritten(world, letters));
  return { ...NOTHING_YET, url: link.url, sentFor };
}

/** Whoever answers twice would else make up the number. */
const TOO_FEW =
  'Fewer than five people are in this programme, and nothing is told of so few, since it could be read as one person’s. So the survey did not go; please ask them yourself.';

/** A new half term's shares begin anew, and no answer stands in those of two. */
function publishedAgain(
  world: Needs<'asker' | 'forms' | 'settings'>,
  link: SurveyLink,
  sentFor: string,
): Published {
  const { published = NOTHING_PUBLISHED } = link;
  const answers = link.sentFor ? answersSince(world, link, link.sentFor) : [];
  const sinceThen = answers.filter(({ at }) => dayOf(at) >= sentFor).length;
  return { ...NOTHING_PUBLISHED, last: published.last, passed: passedBy(published, answers, sinceThen) };
}

/**
 * The answers since the half term began for which the survey was last sent, in full steps of five; before that there
 * are none.
 * @throws FormUnavailable
 */
export function showSurvey(world: SurveyWorld, id: string): SurveyShown {
  leadOnly(world);
  const link = surveysOf(world)[id];
  if (!link || !isMade(link)) return NOTHING_YET;
  const { url, sentFor } = link;
  const answers = answersSince(world, link, sentFor || dayOf(world.clock.now()));
  const { leftIn = '' } = (link.sheetId !== 0 && refit(world, id, link)) || link;
  const published = sentFor === '' ? NOTHING_PUBLISHED : publishNext(world, id, answers);
  return {
    url,
    sentFor,
    answered: published.answered,
    agreed: sharesOf(published),
    wishes: wishesOf(published, answers),
    leftIn: leftIn !== '' && world.maintenance.tabNames().includes(leftIn) ? leftIn : '',
  };
}

/** What may be shown now. It is remembered before it is shown, and read afresh, because two leads may look at once. */
function publishNext(world: SurveyWorld, id: string, answers: readonly SurveyAnswer[]): Published {
  const { published: known = NOTHING_PUBLISHED } = surveysOf(world)[id] ?? {};
  if (publish(known, answers) === known) return known;
  const now = world.anew();
  const link = surveysOf(now)[id];
  const { published: before = NOTHING_PUBLISHED } = link ?? {};
  const published = publish(before, answers);
  if (link && published !== before) world.tables.commit(surveyChanges(now, id, { ...link, published }));
  return published;
}

/**
 * Surveys of an earlier release sent their answers to a tab of the sheet, each with its moment. Whoever can open such a
 * form unties it; where the trigger's owner can't, the lead who made it does by opening its screen.
 */
export function untieSurveys(world: Needs<'asker' | 'forms' | 'settings' | 'tables'>) {
  for (const [id, link] of Object.entries(surveysOf(world)).filter(([, each]) => isTied(each)))
    try {
      fitSurvey(world, id, link, link);
    } catch (problem) {
      if (!(problem instanceof FormUnavailable) && !(problem instanceof Refusal)) throw problem;
      world.tables.commit(surveyChanges(world, id, { ...link, outOfReach: true }));
    }
}

/** Whether some survey waits to be untied; one that was overtyped is not this job's business. */
export const someAreTied = ({ surveys }: Pick<Settings, 'surveys'>): boolean =>
  surveys !== '' && Object.values(fromJson(z.record(z.string(), surveyLink()), surveys) ?? {}).some(isTied);

const isTied = ({ sheetId, outOfReach }: SurveyLink): boolean => sheetId !== 0 && !outOfReach;

/** A form without questions is half made. */
const isMade = ({ items }: SurveyLink): boolean => Object.keys(items).length > 0;

/** Brings the form to its plan of today, or makes it, and keeps where it is, with what else is known of the survey. */
function fitSurvey(
  world: Needs<'asker' | 'forms' | 'settings' | 'tables'>,
  id: string,
  made: SurveyLink | undefined,
  known: Pick<SurveyLink, 'sentFor' | 'published' | 'leftIn'>,
): SurveyLink {
  const { sentFor, published, leftIn } = known;
  const kept = { sentFor, ...(published && { published }), ...(leftIn && { leftIn }) };
  const store = (form: FormLink) => world.tables.commit(surveyChanges(world, id, { ...kept, ...form }));
  const form = fitTo(world, planOf(world, programmeOf(world, id)), made, store);
  store(form);
  return { ...kept, ...form };
}

/** Of a form that this lead can't open, whoever made it can say more; what people answer stays in the form. */
function answersSince(world: Needs<'asker' | 'forms' | 'settings'>, link: FormLink, day: string) {
  try {
    // A survey of an earlier release doesn't say that it collects no address.
    return world.forms.answers({ ...link, verified: false }, `${day}T00:00`, () => true).fresh;
  } catch (problem) {
    if (!(problem instanceof FormUnavailable)) throw problem;
    throw new FormUnavailable(whoCan(world, 'Survey', link));
  }
}

const NOTHING_YET: SurveyShown = { url: '', sentFor: '', answered: 0, agreed: [], wishes: [], leftIn: '' };

const surveyChanges = (world: Needs<'settings'>, id: string, link: SurveyLink): Change[] =>
  changeSettings({ surveys: JSON.stringify({ ...surveysOf(world), [id]: link }) });

const planOf = ({ settings }: Needs<'settings'>, { name }: Programme): FormPlan => ({
  title: `${settings.schoolName}: survey, ${name}`,
  description: `Anonymous: no name and no address are kept. ${whoSees('survey')} ${IN_STEPS}`,
  confirmation: 'Thank you.',
  anonymous: true,
  questions: surveyQuestions(),
  choices: {},
});

/** What the form's owner could do is said to those who answer, and not only what Stepwise shows. */
const IN_STEPS =
  'Stepwise shows the leads what all answers come to, and the wishes in no order, once there are five answers and then again with every five more. The one lead who made this form owns it, and could open single answers in Google Forms, with the moment of each but no name.';

/** A programme's survey form. */
const surveyLink = () =>
  z.extend(formLinkSchema(), {
    /** The first day of the half term for which it was last sent, '' where it never was. */
    sentFor: z.string(),
    /** What was last shown of its answers. */
    published: z.optional(
      z.object({
        answered: z.number(),
        last: z.string(),
        passed: z.number(),
        shares: z.array(z.number()),
      }),
    ),
    /** Whether the owner of the triggers could not open a form that is still tied to the sheet. */
    outOfReach: z.optional(z.boolean()),
  });

type SurveyLink = Output<typeof surveyLink>;

/** The surveys by the id of their programme. */
export const surveysOf = ({ settings }: Needs<'settings'>): Record<string, SurveyLink> =>
  parsed('surveys', settings, z.record(z.string(), surveyLink())) ?? {};
