/** The form “Being named”: each teacher says for themselves whether their name may stand beside shout-outs (A4). */
import type { SchoolForm } from '../../ports';
import { whoSees } from '../../school/visibility';
import { CONSENT_TITLE, recordConsent } from './recordConsent';

export const consentForm: SchoolForm = {
  name: 'consentForm',
  part: 'consent form',
  title: CONSENT_TITLE,
  description: () =>
    `Shout-outs of those who agree go on the school’s wall and into its bulletin, with their name, and the bulletin may suggest a visit to them. Nothing else of yours ever does. ${whoSees('consent')} You can answer again at any time.`,
  confirmation: () => 'Thank you. The wall will follow within a few hours. You can answer again at any time.',
  questions: () => [
    {
      field: 'named',
      title: 'May your name stand beside shout-outs about your lessons?',
      help: 'On the wall and in the bulletin, which also suggests whom to visit. For colleagues at this school.',
      kind: 'choice',
      required: true,
      choices: ['Yes', 'No'],
    },
  ],
  choices: () => ({}),
  record: recordConsent,
};
