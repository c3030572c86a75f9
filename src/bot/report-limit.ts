/** So many reports of one person are taken in a day; who sends more sends no reports. */
export const REPORTS_PER_PERSON_AND_DAY = 5;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** People remembered at once; those who reported longest ago are forgotten first. */
const PEOPLE_MAX = 5_000;

/** How often each person reported today: in memory alone, since no reporter's id is kept who wants no answer. */
export class ReportLimit {
  readonly #byPerson = new Map<string, readonly number[]>();

  /** @returns whether one more is taken; if so, it counts */
  take(person: string, now: number): boolean {
    const today = (this.#byPerson.get(person) ?? []).filter((at) => now - at < DAY_MS);
    if (today.length >= REPORTS_PER_PERSON_AND_DAY) return false;
    this.#byPerson.delete(person);
    this.#byPerson.set(person, [...today, now]);
    const [oldest] = this.#byPerson.keys();
    if (this.#byPerson.size > PEOPLE_MAX && oldest !== undefined) this.#byPerson.delete(oldest);
    return true;
  }
}
