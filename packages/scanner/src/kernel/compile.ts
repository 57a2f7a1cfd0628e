/** Null where the process may not compile (a policy of the embedder) or has no such instructions. */
export function compile(base64: string): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(base64, 'base64'));
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof ReferenceError) return null;
    throw error;
  }
}
