import type { Page } from "playwright-core";
import type { TestServer } from "../../kit/server.ts";
import type { Camera } from "./camera.ts";

export async function recruiterPictures(camera: Camera, { admin }: TestServer): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    const page = await camera.open({ scheme });
    await signIn(page, admin);
    await camera.shoot(page, `today-${scheme}`);
    await page.goto("/candidates");
    await page.getByRole("link", { name: "Tomasz Wilk" }).click();
    await page.waitForURL(/candidates\/.+/);
    await camera.shoot(page, `candidate-${scheme}`);
  }
  await jobPictures(camera, admin);
  const phone = await camera.open({ scheme: "light", phone: true });
  await signIn(phone, admin);
  await phone.goto("/candidates");
  await phone.getByRole("link", { name: "Tomasz Wilk" }).click();
  await phone.waitForURL(/candidates\/.+/);
  await camera.shoot(phone, "candidate-phone-light");
}

async function jobPictures(camera: Camera, admin: TestServer["admin"]): Promise<void> {
  const page = await camera.open({ scheme: "light" });
  await signIn(page, admin);
  await page.goto("/jobs");
  await camera.shoot(page, "jobs-light");
  await page.getByRole("link", { name: "Backend engineer" }).first().click();
  await page.waitForURL(/jobs\/.+/);
  await camera.shoot(page, "job-light");
  await page.goto(`${new URL(page.url()).pathname}/kit`);
  await camera.shoot(page, "kit-light");
}

async function signIn(page: Page, { email, password }: TestServer["admin"]): Promise<void> {
  await page.goto("/login");
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", password);
  await page.locator("main button").click();
  await page.waitForURL((url) => url.pathname === "/");
}
