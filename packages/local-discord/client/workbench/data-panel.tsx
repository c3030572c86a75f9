import type { DataProblem, DataStatus } from '../../src/page/wire.ts';
import { timestampText } from '../message/moments.ts';
import { usePage } from '../page-context.ts';

/** Which data the answers come from. Files are read again whenever they change. */
export function DataPanel() {
  const { state, settings } = usePage();
  const { data } = state;
  if (data.state === 'unknown') return <p class="subtext">The app has said nothing of its data.</p>;
  const read = timestampText(new Date(data.readAt).toISOString(), settings.locale);
  return (
    <div class="data">
      <dl>
        <dt>Served</dt>
        <dd>{data.records}</dd>
        <dt>Version</dt>
        <dd>
          <code>{data.version}</code>
        </dd>
        <dt>Read</dt>
        <dd>{read}</dd>
      </dl>
      <p class="subtext">Edit a file in the data folder: the next answer shows it, without a restart.</p>
      <Problems data={data} />
    </div>
  );
}

function Problems({ data }: { data: Exclude<DataStatus, { state: 'unknown' }> }) {
  if (data.problems.length === 0) return <p>Every file is sound.</p>;
  return (
    <>
      <h3>{data.state === 'broken' ? 'The files cannot be served; the older data goes on' : 'Worth a look'}</h3>
      <ProblemList problems={data.problems} />
    </>
  );
}

export function ProblemList({ problems }: { problems: readonly DataProblem[] }) {
  return (
    <ul class="data-problems">
      {problems.map(({ file, path, reason }, index) => (
        <li key={index}>
          <code>
            {file} {path}
          </code>
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
