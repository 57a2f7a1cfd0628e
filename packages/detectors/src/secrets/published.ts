/**
 * Credentials that their own providers print in documentation or build into emulators, as SHA-256: everybody has them,
 * nobody leaks them.
 */
import { sha256Hex } from './sha256.ts';

const PUBLISHED: ReadonlySet<string> = new Set([
  // Azurite, https://learn.microsoft.com/en-us/azure/storage/common/storage-connect-azurite
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // Cosmos DB emulator, https://learn.microsoft.com/en-us/azure/cosmos-db/emulator
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // Test keys of https://docs.stripe.com/api
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
  // Value of https://kubernetes.io/docs/concepts/configuration/secret/, encoded and plain
  'a7b580d711ef2807c7f11d881a1e7ff8a68c7e7d4e7c14e217bc9c522e3678ba',
  '13fe7a38a57c46053ee3a4716358619ff37ebc5674976f1a09fc189be5a3e5dd',
  // Test projects of https://github.com/firebase/firebase-android-sdk and https://github.com/firebase/firebase-js-sdk
  '0b476bdf9acf2123d547b5ae76f1e59884d8ec9553ee0c47e9f31fd4768f3f3c',
  '2037abcaffb2b77785da716cf7ccff4ff4d00c4ea930db0167b7d71f50af7eb4',
  '3f370c9dd8225c63b5c77de1f785edc9712958f18bb612d5fa2e0ae33aeca682',
  'e4a5542bb7fd7b67e943c71ad29c34b5972c9840597e7eda53e666f44d5da0b9',
  'a19f89ab3555eac10c40741f6df79ecf0935998f15569f8db9d67bce0181fff6',
  'eb540d2b6ee2a0a47c5779bc8a0141784c6b753840d4c6f4e2428a6e86e9e0b1',
  '37f8f09bdf12c2f2eae4ead7273a62ddb0c23459cbf902892f282b57f7ed6619',
  '8731261cb72d86267a32a532ebd3df429e2144e5e4ced7e13568bc9e6c8fb1b1',
  '49f777db995e8260da7ca9ffdf0c08d66f0453e97ec967018baf2cdfe3b582d0',
  '27a9a42931dff7eb2f8434e20a9bce976ea364e7bee49187f19d5cfeca9c7045',
  'ea9bb1082cf95663f5faca23b8b15ef2aa0fce0a5c6df9c32dcb85b2e0a4513d',
  '3a8b61d0f636b007840c0d40ba12bcf48465dc054cdc1a68704a33521d84b665',
  // Password of https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file
  'a0702bc91d699f600970f4dc4992b13ede1a29d49fa0942dd4bed2b5e4b1016e',
  'dba72c00f41f4e4c435e2491a5e1ce0140c7b5a6a498dc4847396b5e6368970c',
  // Key of https://documentation.notification.canada.ca/en/start.html
  '5dfe0d8d8e6caf63d232d6ff169fc441e17f50a1d496050d3e355d423021d9db',
  // Tokens, client secrets and headers of https://www.rfc-editor.org/rfc/rfc6749
  '6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c',
  '00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32',
  'e9974c507d2a802143f614c878fcbb622a3800e05e6e0d329fee2c5b6b243329',
  'ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981',
  '584b27d64ebc1b3341f7fc9a9c3f1a54422e9a1ca3079fd5531d9f489219f8d0',
]);

export function isPublished(secret: string): boolean {
  return PUBLISHED.has(sha256Hex(secret));
}
