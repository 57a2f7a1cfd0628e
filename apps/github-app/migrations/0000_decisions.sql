CREATE TABLE IF NOT EXISTS "delivery" (
	"app_id" bigint NOT NULL,
	"guid" text NOT NULL,
	"event" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "delivery_app_id_guid_pk" PRIMARY KEY("app_id","guid")
);
CREATE TABLE IF NOT EXISTS "head_seen" (
	"repository_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"sha" text NOT NULL,
	"pushed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "head_seen_repository_id_number_sha_pk" PRIMARY KEY("repository_id","number","sha")
);
CREATE TABLE IF NOT EXISTS "check_run" (
	"repository_id" bigint NOT NULL,
	"head_sha" text NOT NULL,
	"name" text NOT NULL,
	"check_run_id" bigint NOT NULL,
	"installation_id" bigint NOT NULL,
	"owner" text NOT NULL,
	"repo" text NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone,
	"conclusion" text,
	CONSTRAINT "check_run_repository_id_head_sha_name_pk" PRIMARY KEY("repository_id","head_sha","name")
);
CREATE INDEX IF NOT EXISTS "check_run_unfinished" ON "check_run" ("started_at") WHERE "completed_at" IS NULL;
CREATE TABLE IF NOT EXISTS "decision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	"decided_at" timestamp with time zone NOT NULL,
	"repository_id" bigint NOT NULL,
	"repository" text NOT NULL,
	"number" integer NOT NULL,
	"head_sha" text NOT NULL,
	"base_sha" text NOT NULL,
	"base_ref" text NOT NULL,
	"policy_hash" text,
	"mode" text,
	"outcome" text NOT NULL,
	"conclusion" text NOT NULL,
	"check_run_id" bigint NOT NULL,
	"evidence" jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS "decision_pull_request" ON "decision" ("repository_id","number","id");
