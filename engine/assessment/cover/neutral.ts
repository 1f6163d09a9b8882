/** Words that tell of somebody's sex, with the one that stands for both: whom a sentence is about changes no mark. */
const pairs = `
he,she:they him,her,his,hers,their,theirs:them himself,herself,themself:themselves
man,woman,guy,lady,gentleman:person men,women,guys,ladies,gentlemen:people mrs,ms,sir,madam:mr
boy,girl,son,daughter:child boys,girls,sons,daughters:children mother,father,mum,mom,dad:parent
mothers,fathers,mums,moms,dads:parents brother,sister:sibling brothers,sisters:siblings husband,wife:spouse
salesman,saleswoman:salesperson chairman,chairwoman:chair waitress:waiter businessman,businesswoman:businessperson
`;

const neutrals = new Map(
  pairs.trim().split(/\s+/).flatMap((pair) => {
    const [words = "", neutral = ""] = pair.split(":");
    return words.split(",").map((word) => [word, neutral] as const);
  }),
);

export function neutral(word: string): string {
  return neutrals.get(word) ?? word;
}
