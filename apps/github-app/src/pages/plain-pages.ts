/** Pages without data: who is asked in, what is not there, what went wrong. */
import { html } from './html.ts';
import type { Html } from './html.ts';
import { organisationPath } from './paths.ts';

export function homePage(owners: readonly string[]): Html {
  return html` <h1>Organisations</h1>
    ${
      owners.length === 0
        ? html`<p class="lead">You can read no repository that the App is installed on.</p>`
        : html`<ul class="list">
            ${owners.map((owner) => html`<li><a href="${organisationPath(owner)}">${owner}</a></li>`)}
          </ul>`
    }`;
}

export function signInPage(to: string): Html {
  return html` <h1>Who checked what</h1>
    <p class="lead">
      Every decision with its evidence. You see what you can read on GitHub, and nothing else.
    </p>
    <p>
      <a class="button" href="/sign-in?${new URLSearchParams({ to }).toString()}"
        >Sign in with GitHub</a
      >
    </p>`;
}

export const NOT_FOUND: Html = html` <h1>Nothing here</h1>
  <p class="lead">There is no such page, or you cannot read its repository on GitHub.</p>
  <p><a href="/">Organisations</a></p>`;

export const NOT_SIGNED_IN: Html = html` <h1>That did not work</h1>
  <p class="lead">GitHub did not confirm who you are, or it took too long. Nothing was changed.</p>
  <p><a href="/">Try again</a></p>`;

export const GITHUB_SILENT: Html = html` <h1>GitHub does not answer</h1>
  <p class="lead">
    What you may see is asked of GitHub, so nothing is shown meanwhile. Try again in a minute.
  </p>`;

export const CLOSED: Html = html` <h1>Sign-in is not set up</h1>
  <p class="lead">
    These pages are for people who can read the repository on GitHub, so they need to sign in.
  </p>
  <p>
    Set <code>GITHUB_CLIENT_ID</code> and <code>GITHUB_CLIENT_SECRET</code> of the App, and start it
    again.
  </p>`;

export const BROKEN: Html = html` <h1>Something broke</h1>
  <p class="lead">The page could not be made. The App’s log says why.</p>`;
