/** A form as a page of its own, as respondents meet it on a phone or a desk. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormView } from '../serve/view';
import { useGet } from './api';
import { Icon } from './icons';
import { ChoosePerson } from './people';
import { Popover } from './popover';
import { Question } from './question';
import { type Answering, type AnsweringProps, useAnswering } from './useAnswering';

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

function Send({ answering: { way, sending, pages, page, isLast, back } }: { answering: Answering }) {
  return (
    <div class="send">
      {way.length > 1 && (
        <button type="button" onClick={back}>
          Back
        </button>
      )}
      <button type="submit" class="primary" disabled={sending}>
        {sending ? 'Sending…' : isLast ? 'Submit' : 'Next'}
      </button>
      {pages.length > 1 && (
        <small>
          Page {page + 1} of {pages.length}
        </small>
      )}
    </div>
  );
}

function Questions(props: AnsweringProps) {
  const answering = useAnswering(props);
  const { answers, wrong, problem, page, items, change, next } = answering;
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
      <Send answering={answering} />
    </form>
  );
}

/** What stands above the questions: who is answering, or why nobody can. */
function Opening({ form, choose }: { form: FormView; choose: (email: string) => void }) {
  if (form.closed)
    return (
      <Head form={form}>
        <p role="status">{form.closed}</p>
      </Head>
    );
  return (
    <Head form={form}>
      <Answerer form={form} choose={choose} />
      {form.items.some(({ required }) => required) && (
        <p class="star-note">
          <span class="star">*</span> A question that needs an answer
        </p>
      )}
    </Head>
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
  const again = () => {
    setSent(false);
    setRound(round + 1);
  };
  if (error || !form) return <main class="form-page waiting">{error || 'Opening the form…'}</main>;
  return (
    <main class="form-page">
      {sent ? (
        <Thanks form={form} again={again} />
      ) : (
        <>
          <Opening form={form} choose={setAs} />
          {!form.closed && <Questions key={round} form={form} query={query} sent={() => setSent(true)} />}
        </>
      )}
      <footer>Local Workspace: this form is on your own machine, and answers stay there.</footer>
    </main>
  );
}
