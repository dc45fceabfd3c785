/** Someone on their way through the pages of a form: what they have answered, what is wrong with it, where they are. */
import { useState } from 'preact/hooks';
import { pageAfter, pagesOf } from '../forms/route';
import type { Answer, FormItem, FormView } from '../serve/view';
import { type Answers, faults, given, prefilled } from './answers';
import { post } from './api';

export interface AnsweringProps {
  form: FormView;
  query: URLSearchParams;
  /** Told when the form has taken the answers. */
  sent: () => void;
}

export type Answering = ReturnType<typeof useAnswering>;

export function useAnswering({ form, query, sent }: AnsweringProps) {
  const [answers, setAnswers] = useState<Answers>(() => prefilled(form.items, query));
  /** The pages come by so far, the one on show last. */
  const [way, setWay] = useState([0]);
  const [wrong, setWrong] = useState<Record<number, string>>({});
  const { sending, problem, send } = useSending(form, sent);
  const pages = pagesOf(form.items);
  const page = way.at(-1) ?? 0;
  const after = pageAfter(pages, page, answers);
  const items: FormItem[] = pages[page] ?? [];
  const change = (id: number, answer: Answer) => {
    setAnswers((before) => ({ ...before, [id]: answer }));
    setWrong(({ [id]: _, ...rest }) => rest);
  };
  const back = () => setWay((before) => before.slice(0, -1));
  const next = () => {
    const found = faults(items, answers);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    if (after === undefined) send(answers);
    else setWay((before) => (after === 0 ? [0] : [...before, after]));
  };
  const isLast = after === undefined;
  return { answers, way, wrong, problem, sending, pages, page, items, isLast, change, back, next };
}

function useSending(form: FormView, sent: () => void) {
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (answers: Answers) => {
    setSending(true);
    try {
      await post('submit', { form: form.id, as: form.person, answers: given(form.items, answers) });
      sent();
    } catch (error) {
      setProblem((error as Error).message);
    }
    setSending(false);
  };
  return { problem, sending, send };
}
