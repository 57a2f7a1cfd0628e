-- The record: one chain of hashes for the whole database. What an entry says is in `body` and may end with its
-- retention; its place in the chain stays.
CREATE TABLE "record_head" (
	"id" integer PRIMARY KEY CHECK ("id" = 1),
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
INSERT INTO "record_head" VALUES (1, 0, repeat('0', 64));

CREATE TABLE "record_entry" (
	"seq" bigint PRIMARY KEY,
	"at" text COLLATE "C" NOT NULL,
	"keep_until" text COLLATE "C",
	"content" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"body" text,
	"decision_id" bigint,
	"copy_to" text
);
CREATE INDEX "record_entry_at" ON "record_entry" ("at");
CREATE INDEX "record_entry_decision" ON "record_entry" ("decision_id");
CREATE INDEX "record_entry_ends" ON "record_entry" ("keep_until") WHERE "body" IS NOT NULL;
CREATE INDEX "record_entry_copy" ON "record_entry" ("copy_to", "seq") WHERE "copy_to" IS NOT NULL;

-- How far each repository that a page names under `record.where` has the chain.
CREATE TABLE "record_copy" (
	"repository" text PRIMARY KEY,
	"seq" bigint NOT NULL DEFAULT 0,
	"tried_at" timestamp with time zone,
	"problem" text
);

-- Merged pages by their hash, as decisions name them. Words that are secret themselves are counted, not kept.
CREATE TABLE "policy_page" (
	"hash" text PRIMARY KEY,
	"seen_at" timestamp with time zone NOT NULL,
	"page" jsonb NOT NULL
);

CREATE INDEX "decision_repository" ON "decision" ("repository_id", "id");
