export { addToPage, type ChangedPage, type PageAdditions } from './add-to-page.ts';
export {
  joinImported,
  type CarriedOver,
  type ForeignMark,
  type Imported,
  type ImportedException,
  type KnownPlace,
  type LeftOut,
  type Unreadable,
} from './imported.ts';
export { importKind, readImport, type ImportKind } from './read-import.ts';
