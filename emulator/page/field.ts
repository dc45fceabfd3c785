/** What every kind of question gets of the form that it stands in. */
import type { Answer, FormItem } from '../serve/view';

export interface QuestionProps {
  item: FormItem;
  answer: Answer | undefined;
  fault: string | undefined;
  change: (answer: Answer) => void;
}

export interface FieldProps extends QuestionProps {
  id: string;
  describedBy: string | undefined;
}
