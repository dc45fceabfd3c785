/** A programme's anonymous survey: its form made, sent once each half term, and its answers as shares (B1, E3). */
import * as z from 'zod/mini';
import { fitTo, whoCan } from '../../kit/forms/fitForm';
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../../kit/outbox/send';
import type { Change, FormLink, FormPlan, Needs } from '../../ports';
import { type Programme, pairs, staff, terms } from '../../records';
import { formLinkSchema } from '../../records/formLink';
import { FormUnavailable, Refusal } from '../../records/refusal';
import type { Output } from '../../records/schema';
import { halfTermOf } from '../../school/calendar';
import { dayOf } from '../../school/days';
import { leadOnly } from '../../school/permissions';
import { changeSettings, parsed } from '../../school/settings';
import { whoSees } from '../../school/visibility';
import { programmeOf } from '../programme/programmeOf';
import { surveyLetter } from './letter';
import type { SurveyShown } from './rules';
import { agreedIn, surveyed, surveyQuestions } from './rules';

/**
 * Makes the survey's form. Asked again, it finishes a form that is half made, finds the form that is tied to this
 * sheet, or makes another where that form is gone.
 */
export function makeSurvey(world: Needs<'asker' | 'forms' | 'settings' | 'tables'>, id: string): SurveyShown {
  leadOnly(world);
  const programme = programmeOf(world, id);
  const { [id]: before } = surveysOf(world);
  const { sentFor = '' } = before ?? {};
  const store = (form: FormLink) => world.tables.commit(surveyChanges(world, id, { ...form, sentFor }));
  const form = fitTo(world, planOf(world, programme), before?.sheetId ? undefined : before, store);
  store(form);
  return { ...NOTHING_YET, url: form.url, sentFor };
}

/** Writes to everybody in the programme, once in each half term however often it is asked. */
export function sendSurvey(
  world: Needs<'asker' | 'clock' | 'forms' | 'mailer' | 'settings' | 'tables'>,
  id: string,
): SurveyShown {
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
  const letters = surveyed(id, tables.all(pairs), tables.all(staff), today).map((person) =>
    surveyLetter({ person, programme, halfTerm, url: link.url, school: schoolOf(world) }),
  );
  commitAndSend(world, surveyChanges(world, id, { ...link, sentFor }), unwritten(world, letters));
  return { ...NOTHING_YET, url: link.url, sentFor };
}

/**
 * The answers since the half term began for which the survey was last sent; before that there are none.
 * @throws FormUnavailable
 */
export function showSurvey(world: Needs<'asker' | 'clock' | 'forms' | 'settings'>, id: string): SurveyShown {
  leadOnly(world);
  const link = surveysOf(world)[id];
  if (!link?.sheetId) return NOTHING_YET;
  const { url, sentFor } = link;
  const since = `${sentFor || dayOf(world.clock.now())}T00:00`;
  // A survey of an earlier release doesn't say that it collects no address.
  const anonymous = { ...link, verified: false };
  const answers = reached(world, link, () => world.forms.answers(anonymous, since, () => sentFor !== ''));
  return { url, sentFor, answered: answers.length, agreed: agreedIn(answers.map(({ values }) => values)) };
}

/** Of a form that this lead can't open, whoever made it can say more; what people answer stays in the form. */
function reached<T>(world: Needs<'asker' | 'settings'>, link: SurveyLink, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (!(problem instanceof FormUnavailable)) throw problem;
    throw new FormUnavailable(whoCan(world, 'Survey', link));
  }
}

const NOTHING_YET: SurveyShown = { url: '', sentFor: '', answered: 0, agreed: [] };

const surveyChanges = (world: Needs<'settings'>, id: string, link: SurveyLink): Change[] =>
  changeSettings({ surveys: JSON.stringify({ ...surveysOf(world), [id]: link }) });

const planOf = ({ settings }: Needs<'settings'>, { name }: Programme): FormPlan => ({
  title: `${settings.schoolName}: survey, ${name}`,
  description: `Anonymous: no name and no address are kept, only the moment of your answer. ${whoSees('survey')} Shares are shown from five answers on.`,
  confirmation: 'Thank you.',
  anonymous: true,
  questions: surveyQuestions(),
  choices: {},
});

/** A programme's survey form. */
const surveyLink = () =>
  z.extend(formLinkSchema(), {
    /** The first day of the half term for which it was last sent, '' where it never was. */
    sentFor: z.string(),
  });

type SurveyLink = Output<typeof surveyLink>;

/** The surveys by the id of their programme. */
export const surveysOf = ({ settings }: Needs<'settings'>): Record<string, SurveyLink> =>
  parsed('surveys', settings, z.record(z.string(), surveyLink())) ?? {};
