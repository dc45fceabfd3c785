/** A form as a page of its own, as respondents meet it on a phone or a desk. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageAfter, pagesOf } from '../forms/route';
import type { FormItem, FormView } from '../serve/view';
import { type Answers, faults, given, prefilled } from './answers';
import { post, useGet } from './api';
import { Icon } from './icons';
import { ChoosePerson } from './people';
import { Popover } from './popover';
import { Question } from './question';

interface FormProps {
  id: string;
  query: URLSearchParams;
}

/** Who is answering, and a way to be someone else: a form asks for no password here. */
function Answerer({ form, choose }: { form: FormView; choose: (email: string) => void }) {
  const name = form.people.find(({ email }) => email === form.person)?.name;
  return (
    <div class="answerer">
      <p>
        Answering as <b>{name || form.person}</b>
        {name && <span class="address"> {form.person}</span>}
        <br />
        <small>
          {form.collectsEmail
            ? 'Your address is recorded with your answer.'
            : 'Your address is not recorded.'}
        </small>
      </p>
      <Popover label="Switch to someone else" button="Switch" align="right">
        {(close) => (
          <ChoosePerson
            person={form.person}
            people={form.people}
            choose={(email) => {
              close();
              choose(email);
            }}
          />
        )}
      </Popover>
    </div>
  );
}

function Head({ form, children }: { form: FormView; children?: ComponentChildren }) {
  return (
    <header class="block head">
      <h1>{form.title}</h1>
      {form.description && <p class="description">{form.description}</p>}
      {children}
    </header>
  );
}

interface QuestionsProps {
  form: FormView;
  query: URLSearchParams;
  /** Told when the form has taken the answers. */
  sent: () => void;
}

/** What has been answered, on which page one is, what is wrong there, and the way on and back. */
function useAnswers({ form, query, sent }: QuestionsProps) {
  const [answers, setAnswers] = useState<Answers>(() => prefilled(form.items, query));
  /** The pages come by so far, the one on show last. */
  const [way, setWay] = useState([0]);
  const [wrong, setWrong] = useState<Record<number, string>>({});
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const pages = pagesOf(form.items);
  const page = way.at(-1) ?? 0;
  const after = pageAfter(pages, page, answers);
  const items: FormItem[] = pages[page] ?? [];
  const next = async () => {
    const found = faults(items, answers);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    if (after !== undefined) return setWay((before) => (after === 0 ? [0] : [...before, after]));
    setSending(true);
    try {
      await post('submit', { form: form.id, as: form.person, answers: given(form.items, answers) });
      sent();
    } catch (error) {
      setProblem((error as Error).message);
    }
    setSending(false);
  };
  const change = (id: number, answer: Answers[number]) => {
    setAnswers((before) => ({ ...before, [id]: answer }));
    setWrong(({ [id]: _, ...rest }) => rest);
  };
  const back = way.length > 1 ? () => setWay((before) => before.slice(0, -1)) : undefined;
  return { answers, items, wrong, problem, sending, page, pages, after, change, next, back };
}

function Send({ sending, after, page, pages, back }: ReturnType<typeof useAnswers>) {
  return (
    <div class="send">
      {back && (
        <button type="button" onClick={back}>
          Back
        </button>
      )}
      <button type="submit" class="primary" disabled={sending}>
        {sending ? 'Sending…' : after === undefined ? 'Submit' : 'Next'}
      </button>
      {pages.length > 1 && (
        <small>
          Page {page + 1} of {pages.length}
        </small>
      )}
    </div>
  );
}

/** The pages of questions. */
function Questions(props: QuestionsProps) {
  const asked = useAnswers(props);
  const { answers, items, wrong, problem, page, change, next } = asked;
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(wrong).length > 0)
      body.current?.querySelector<HTMLElement>('.wrong :is(input, select, textarea)')?.focus();
  }, [wrong]);
  useEffect(() => scrollTo(0, 0), [page]);
  return (
    <form
      ref={body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {items.map((item) => (
        <Question
          key={item.id}
          item={item}
          answer={answers[item.id]}
          fault={wrong[item.id]}
          change={(answer) => change(item.id, answer)}
        />
      ))}
      {problem && (
        <p class="block problem" role="alert">
          <Icon name="warning" /> {problem}
        </p>
      )}
      <Send {...asked} />
    </form>
  );
}

function Thanks({ form, again }: { form: FormView; again: () => void }) {
  return (
    <Head form={{ ...form, description: '' }}>
      <p role="status">{form.confirmation}</p>
      {form.showsLinkToRespondAgain && (
        <p>
          <button type="button" class="link" onClick={again}>
            Submit another response
          </button>
        </p>
      )}
    </Head>
  );
}

export function FormPage({ id, query }: FormProps) {
  const [as, setAs] = useState(query.get('as') ?? '');
  const [sent, setSent] = useState(false);
  const [round, setRound] = useState(0);
  const { value: form, error } = useGet<FormView>('form', { id, as }, round);
  useEffect(() => {
    if (form) document.title = form.title;
  }, [form?.title]);
  if (error || !form) return <main class="form-page waiting">{error || 'Opening the form…'}</main>;
  return (
    <main class="form-page">
      {sent ? (
        <Thanks
          form={form}
          again={() => {
            setSent(false);
            setRound(round + 1);
          }}
        />
      ) : (
        <>
          <Head form={form}>
            {form.closed ? <p role="status">{form.closed}</p> : <Answerer form={form} choose={setAs} />}
            {!form.closed && form.items.some(({ required }) => required) && (
              <p class="star-note">
                <span class="star">*</span> A question that needs an answer
              </p>
            )}
          </Head>
          {!form.closed && <Questions key={round} form={form} query={query} sent={() => setSent(true)} />}
        </>
      )}
      <footer>Local Workspace: this form is on your own machine, and answers stay there.</footer>
    </main>
  );
}
