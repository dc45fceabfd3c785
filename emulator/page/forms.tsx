/** The forms of the Workspace, each with the way to answer it. */
import type { FormLine } from '../serve/view';
import { Icon } from './icons';

export function FormsList({ forms }: { forms: FormLine[] }) {
  return (
    <section class="listing" aria-labelledby="forms-title">
      <h2 id="forms-title">Forms</h2>
      {forms.length === 0 && (
        <p class="quiet">There are no forms yet. A form appears here as soon as the script makes one.</p>
      )}
      <ul class="cards">
        {forms.map(({ id, title, path, responses, closed }) => (
          <li key={id}>
            <a href={path} target="_blank" rel="noopener">
              <span class="form-icon">
                <Icon name="forms" size={20} />
              </span>
              <span>
                <b>{title}</b>
                <small>
                  {responses === 1 ? '1 response' : `${responses} responses`}
                  {closed && <em> · {closed}</em>}
                </small>
              </span>
              <Icon name="out" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
