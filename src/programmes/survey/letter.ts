/** The letter that asks for an answer to a programme's survey (B1, E3). */
import { addressed, button, heading, letter, paragraph } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { Programme, StaffMember, Term } from '../../records';
import type { FormLink } from '../../records/formLink';
import type { Letter } from '../../records/letter';
import { whoSees } from '../../school/visibility';

interface SurveyNews {
  person: StaffMember;
  programme: Pick<Programme, 'id' | 'name'>;
  halfTerm: Term;
  /** The same for everybody. */
  form: Pick<FormLink, 'id' | 'url'>;
  school: School;
}

/** To someone who coaches or is coached, once each half term; once more where another form took that one's place. */
export const surveyLetter = ({ person, programme, halfTerm, form, school }: SurveyNews): Letter =>
  letter({
    key: `survey/${programme.id}/${halfTerm.firstDay}/${form.id}/${person.id}`,
    kind: 'survey',
    ...addressed(person),
    fromName: school.name,
    subject: `How is coaching going? ${programme.name}, ${halfTerm.name}`,
    blocks: [
      heading('How is coaching going?'),
      paragraph(
        `Two minutes about ${programme.name} would help: five statements, and what you would change. Nobody is asked for a name or an address. Nothing is shown of fewer than five answers.`,
      ),
      button('Answer the survey', form.url),
    ],
    whoSees: whoSees('survey').replace('Seen', 'Your answer is seen'),
  });
