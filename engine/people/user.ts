/** Who works with Candor, and what each may do. */
export type Millis = number;
export const roles = ["admin", "recruiter", "reviewer", "practiser"] as const;
export type Role = (typeof roles)[number];

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Millis;
  readonly demo: boolean;
}
