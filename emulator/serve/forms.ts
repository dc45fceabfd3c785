/** The forms for the page: the list of them, and one as its respondents meet it. */
import { signpost } from '../forms/route';
import type { FormState, ItemState, WorkspaceState } from '../model';
import { peopleOf } from './people';
import { Problem } from './problem';
import type { FormItem, FormLine, FormView } from './view';

const titleOf = ({ title, fileName }: FormState): string => title || fileName || 'Untitled form';

/** Google's own words where the form has none. */
function closedWhy(form: FormState): string {
  if (!form.published) return 'This form is not published, so it takes no answers yet.';
  if (form.accepting) return '';
  return form.closedMessage || `The form ${titleOf(form)} is no longer accepting responses.`;
}

export const formPath = ({ publicId }: FormState): string => `/forms/d/e/${publicId}/viewform`;

export const formLines = (state: WorkspaceState): FormLine[] =>
  state.forms.map((form) => ({
    id: form.id,
    title: titleOf(form),
    path: formPath(form),
    responses: form.responses.length,
    closed: closedWhy(form),
  }));

const ICONS: Record<string, string> = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

const itemView = (item: ItemState): FormItem => ({
  ...signpost(item),
  entry: item.entryId,
  title: item.title,
  help: item.helpText,
  required: item.required,
  choices: (item.choices ?? []).map(({ value }) => value).filter(Boolean),
  hasOther: item.showOther === true,
  ...(item.scale && {
    scale: {
      lowest: item.scale.lower,
      highest: item.scale.upper,
      lowLabel: item.scale.lowerLabel,
      highLabel: item.scale.upperLabel,
    },
  }),
  ...(item.type === 'RATING' && { icon: ICONS[item.icon ?? ''] ?? '★' }),
  rows: (item.rows ?? []).map(({ value, entryId }) => ({ label: value, entry: entryId })),
  columns: item.columns ?? [],
  ...(item.image && {
    picture: {
      source: `data:${item.image.contentType};base64,${item.image.base64}`,
      width: item.width,
      align: (item.alignment ?? 'LEFT').toLowerCase(),
    },
  }),
  ...(item.videoUrl && { video: item.videoUrl }),
});

/** By either of its ids. @throws Problem for a form that isn't there */
export function formOf(state: WorkspaceState, id: string): FormState {
  const form = state.forms.find((each) => each.publicId === id || each.id === id);
  if (!form)
    throw new Problem('There is no such form in this Workspace. Perhaps it was started again since.');
  return form;
}

/** `as` is who answers; '' is whoever is at the keyboard. */
export function formView(state: WorkspaceState, id: string, as: string): FormView {
  const form = formOf(state, id);
  const person = as || state.activeUser;
  const once = form.limitOne && form.responses.some(({ respondent }) => respondent === person);
  return {
    id: form.id,
    title: titleOf(form),
    description: form.description,
    confirmation: form.confirmationMessage || 'Your response has been recorded.',
    closed: once ? "You've already responded. You can fill in this form only once." : closedWhy(form),
    collectsEmail: form.collectEmail,
    showsLinkToRespondAgain: form.showLinkToRespondAgain && !form.limitOne,
    person,
    people: peopleOf(state),
    items: form.items.map(itemView),
  };
}
