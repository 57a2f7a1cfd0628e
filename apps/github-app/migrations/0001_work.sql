-- A delivery is written together with its tasks: that it is known says that its work is kept.
ALTER TABLE "delivery" DROP COLUMN IF EXISTS "handled_at";

CREATE TABLE "installation" (
	"id" bigint PRIMARY KEY,
	"account" text,
	"paused_until" timestamp with time zone,
	"suspended_at" timestamp with time zone,
	"deleted_at" timestamp with time zone
);

CREATE TABLE "repository" (
	"id" bigint PRIMARY KEY,
	"installation_id" bigint NOT NULL,
	"owner" text NOT NULL,
	"name" text NOT NULL,
	"default_branch" text,
	"archived" boolean DEFAULT false NOT NULL,
	"removed_at" timestamp with time zone
);
CREATE INDEX "repository_installation" ON "repository" ("installation_id");

CREATE TABLE "task" (
	"key" text PRIMARY KEY,
	"id" bigint GENERATED ALWAYS AS IDENTITY,
	"priority" smallint NOT NULL,
	"payload" jsonb NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX "task_next" ON "task" ("priority", "run_at", "id");

CREATE TABLE "instance" (
	"id" text PRIMARY KEY,
	"worker_ids" text[] NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "chore" (
	"name" text PRIMARY KEY,
	"done_at" timestamp with time zone NOT NULL
);

CREATE TABLE "reminder" (
	"repository_id" bigint NOT NULL,
	"subject" text NOT NULL,
	"due" text NOT NULL,
	"issue" integer,
	PRIMARY KEY ("repository_id", "subject", "due")
);

CREATE TABLE "branch_scan" (
	"repository_id" bigint NOT NULL,
	"branch" text NOT NULL,
	"sha" text NOT NULL,
	"scanned_at" timestamp with time zone NOT NULL,
	"confirmed" integer NOT NULL,
	"findings" jsonb NOT NULL,
	"coverage" jsonb NOT NULL,
	PRIMARY KEY ("repository_id", "branch")
);

CREATE TABLE "bypass" (
	"repository_id" bigint NOT NULL,
	"sha" text NOT NULL,
	"branch" text NOT NULL,
	"repository" text NOT NULL,
	"number" integer,
	"actor" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"why" text NOT NULL,
	PRIMARY KEY ("repository_id", "branch", "sha")
);

-- Which pull requests have this head, and which runs of one pull request are not finished.
CREATE INDEX "decision_head" ON "decision" ("repository_id", "head_sha");
CREATE INDEX "check_run_pull_request" ON "check_run" ("repository_id", "number") WHERE "completed_at" IS NULL;
CREATE INDEX "delivery_received" ON "delivery" ("received_at");

CREATE TABLE "pull_request_seen" (
	"repository_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"updated_at" text NOT NULL,
	PRIMARY KEY ("repository_id", "number")
);
