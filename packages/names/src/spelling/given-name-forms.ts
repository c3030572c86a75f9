/**
 * Given names and what their bearers are called by every day, folded: the full name, then its short forms. English first,
 * since its lists mix them most (`Bernard Sanders`, `Bernie Sanders`), then Russian, German, Italian, Spanish.
 */
const FORMS = `
alexander alex sandy|andrew andy drew|anthony tony|arthur art artie|barbara barb|benjamin ben benny|bernard bernie
bradley brad|catherine cathy kate katie|katherine kathy kate katie|charles charlie chuck|christopher chris|christine chris
clifford cliff|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|donald don donnie|douglas doug|edward ed eddie ted
elizabeth liz beth betty eliza|eugene gene|francis frank|franklin frank|frederick fred freddie|gabriel gabe|gerald gerry jerry
geoffrey geoff|gregory greg|harold hal harry|henry hank harry|jacob jake|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny
john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|lawrence larry|leonard len lenny
margaret maggie meg peggy|martin marty|matthew matt|michael mike mick mickey|mitchell mitch|nathaniel nate nathan|nicholas nick
patricia pat patty|patrick pat paddy|peter pete|philip phil|raymond ray|rebecca becky|richard dick rick ricky rich
robert bob bobby rob robbie|ronald ron ronnie|russell russ|samuel sam sammy|sandra sandy|stanley stan|stephen steve|steven steve
stuart stu|susan sue susie|terence terry|theodore ted teddy theo|thomas tom tommy|timothy tim|valerie val|victor vic|vincent vince
walter walt|william bill billy will willie liam|zachary zach
vladimir vlad vova volodya|vladislav vlad|aleksandr sasha alex|alexander sasha|aleksei alyosha|dmitri dima|dmitry dima
mikhail misha|nikolai kolya|nikolay kolya|yevgeny zhenya|konstantin kostya|ivan vanya|maria masha|natalia natasha|tatiana tanya
johannes hans|friedrich fritz|wilhelm willi willy|joseph sepp|giuseppe beppe|giovanni gianni|luigi gigi|jose pepe|francisco paco
`;

const others = new Map<string, Set<string>>();
for (const line of FORMS.trim().split(/[|\n]/)) {
  const forms = line.split(' ');
  for (const form of forms) {
    const known = others.get(form) ?? new Set<string>();
    for (const other of forms) if (other !== form) known.add(other);
    others.set(form, known);
  }
}

const NONE: readonly string[] = [];

/** What somebody of a given name may go by as well: of `joe`, joseph; most words have no other form. Folded. */
export function otherFormsOf(written: string): readonly string[] {
  const known = others.get(written);
  return known === undefined ? NONE : [...known];
}
