import { usePage } from '../page-context.ts';
import { ProblemList } from './data-panel.tsx';

const SHOWN_AT_MOST = 3;

/** Broken data files, said where nobody can miss it. */
export function DataAlert() {
  const { data } = usePage().state;
  if (data.state !== 'broken') return null;
  const { problems } = data;
  return (
    <div class="data-alert" role="alert">
      <strong>
        The data files have {problems.length} {problems.length === 1 ? 'error' : 'errors'}. Answers still come from the
        data as it was before.
      </strong>
      <ProblemList problems={problems.slice(0, SHOWN_AT_MOST)} />
      {problems.length > SHOWN_AT_MOST ? <p>More in the workbench, under Data.</p> : null}
    </div>
  );
}
