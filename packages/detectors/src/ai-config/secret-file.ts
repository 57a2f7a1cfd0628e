/** Files that hold keys; `.env.example` and its like do not. */
export const SECRET_FILE: RegExp =
  /(?:^|[\s/"'=(*])(?:\.env(?!\.(?:example|sample|template|dist|test)\b)(?=$|[.\s*"'/)-])|\.ssh\b|\.aws\b|\.netrc\b|\.npmrc\b|\.pypirc\b|id_rsa|id_ed25519|\.git-credentials|secrets?\.(?:ya?ml|json|toml)|credentials\.json)/i;
