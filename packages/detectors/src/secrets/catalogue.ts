/** Every detector there is, by provider. A new file is listed here; a test compares the list with the folders. */
import authorizationHeader from './generic/authorization-header.ts';
import configFiles from './generic/config-files.ts';
import connectionString from './generic/connection-string.ts';
import databaseUrl from './generic/database-url.ts';
import jwt from './generic/jwt.ts';
import pgpPrivateKey from './generic/pgp-private-key.ts';
import privateKey from './generic/private-key.ts';
import puttyKey from './generic/putty-key.ts';
import secretAssignment from './generic/secret-assignment.ts';
import urlPassword from './generic/url-password.ts';
import walletKey from './generic/wallet-key.ts';
import adyen from './providers/adyen.ts';
import age from './providers/age.ts';
import airtable from './providers/airtable.ts';
import algolia from './providers/algolia.ts';
import alibabaCloud from './providers/alibaba-cloud.ts';
import anthropic from './providers/anthropic.ts';
import asana from './providers/asana.ts';
import assemblyai from './providers/assemblyai.ts';
import atlassian from './providers/atlassian.ts';
import aws from './providers/aws.ts';
import azure from './providers/azure.ts';
import bitwarden from './providers/bitwarden.ts';
import braintree from './providers/braintree.ts';
import brevo from './providers/brevo.ts';
import buildkite from './providers/buildkite.ts';
import cerebras from './providers/cerebras.ts';
import circleci from './providers/circleci.ts';
import clerk from './providers/clerk.ts';
import clickhouse from './providers/clickhouse.ts';
import clickup from './providers/clickup.ts';
import clojars from './providers/clojars.ts';
import cloudflare from './providers/cloudflare.ts';
import cloudsmith from './providers/cloudsmith.ts';
import cockroachdb from './providers/cockroachdb.ts';
import cohere from './providers/cohere.ts';
import coinbase from './providers/coinbase.ts';
import confluent from './providers/confluent.ts';
import contentful from './providers/contentful.ts';
import cratesIo from './providers/crates-io.ts';
import cursor from './providers/cursor.ts';
import databricks from './providers/databricks.ts';
import datadog from './providers/datadog.ts';
import datastax from './providers/datastax.ts';
import deepgram from './providers/deepgram.ts';
import deepseek from './providers/deepseek.ts';
import devin from './providers/devin.ts';
import digitalocean from './providers/digitalocean.ts';
import discord from './providers/discord.ts';
import docker from './providers/docker.ts';
import doppler from './providers/doppler.ts';
import duffel from './providers/duffel.ts';
import dynatrace from './providers/dynatrace.ts';
import easypost from './providers/easypost.ts';
import elevenlabs from './providers/elevenlabs.ts';
import facebook from './providers/facebook.ts';
import figma from './providers/figma.ts';
import fireworksAi from './providers/fireworks-ai.ts';
import flutterwave from './providers/flutterwave.ts';
import flyIo from './providers/fly-io.ts';
import github from './providers/github.ts';
import gitlab from './providers/gitlab.ts';
import google from './providers/google.ts';
import grafana from './providers/grafana.ts';
import groq from './providers/groq.ts';
import harness from './providers/harness.ts';
import hashicorp from './providers/hashicorp.ts';
import heroku from './providers/heroku.ts';
import honeycomb from './providers/honeycomb.ts';
import hubspot from './providers/hubspot.ts';
import huggingFace from './providers/hugging-face.ts';
import ibmCloud from './providers/ibm-cloud.ts';
import infisical from './providers/infisical.ts';
import japanEStat from './providers/japan-e-stat.ts';
import jenkins from './providers/jenkins.ts';
import jetadmin from './providers/jetadmin.ts';
import jfrog from './providers/jfrog.ts';
import jina from './providers/jina.ts';
import jitsu from './providers/jitsu.ts';
import jotform from './providers/jotform.ts';
import jumpcloud from './providers/jumpcloud.ts';
import jumpseller from './providers/jumpseller.ts';
import jupiterone from './providers/jupiterone.ts';
import juro from './providers/juro.ts';
import jwPlayer from './providers/jw-player.ts';
import kagi from './providers/kagi.ts';
import kaltura from './providers/kaltura.ts';
import kamatera from './providers/kamatera.ts';
import kanbanTool from './providers/kanban-tool.ts';
import karmacrm from './providers/karmacrm.ts';
import keen from './providers/keen.ts';
import keycdn from './providers/keycdn.ts';
import keycloak from './providers/keycloak.ts';
import kickbox from './providers/kickbox.ts';
import kinde from './providers/kinde.ts';
import kiwi from './providers/kiwi.ts';
import klarna from './providers/klarna.ts';
import klaviyo from './providers/klaviyo.ts';
import klingai from './providers/klingai.ts';
import klipfolio from './providers/klipfolio.ts';
import knapsackPro from './providers/knapsack-pro.ts';
import knock from './providers/knock.ts';
import kontentAi from './providers/kontent-ai.ts';
import koyeb from './providers/koyeb.ts';
import kraken from './providers/kraken.ts';
import kucoin from './providers/kucoin.ts';
import kylas from './providers/kylas.ts';
import lambdaCloud from './providers/lambda-cloud.ts';
import lambdatest from './providers/lambdatest.ts';
import langfuse from './providers/langfuse.ts';
import langsmith from './providers/langsmith.ts';
import languagelayer from './providers/languagelayer.ts';
import lark from './providers/lark.ts';
import lastFm from './providers/last-fm.ts';
import launchdarkly from './providers/launchdarkly.ts';
import lawpay from './providers/lawpay.ts';
import leadfeeder from './providers/leadfeeder.ts';
import leanplum from './providers/leanplum.ts';
import lemlist from './providers/lemlist.ts';
import lemonSqueezy from './providers/lemon-squeezy.ts';
import leptonAi from './providers/lepton-ai.ts';
import lessAnnoyingCrm from './providers/less-annoying-crm.ts';
import letta from './providers/letta.ts';
import libraryOfCongress from './providers/library-of-congress.ts';
import lichess from './providers/lichess.ts';
import lighton from './providers/lighton.ts';
import lightstep from './providers/lightstep.ts';
import line from './providers/line.ts';
import linear from './providers/linear.ts';
import linkedin from './providers/linkedin.ts';
import linkpreview from './providers/linkpreview.ts';
import linode from './providers/linode.ts';
import liveagent from './providers/liveagent.ts';
import liveblocks from './providers/liveblocks.ts';
import livechat from './providers/livechat.ts';
import livekit from './providers/livekit.ts';
import livestorm from './providers/livestorm.ts';
import llamacloud from './providers/llamacloud.ts';
import loadmill from './providers/loadmill.ts';
import lob from './providers/lob.ts';
import locationiq from './providers/locationiq.ts';
import logdna from './providers/logdna.ts';
import logfire from './providers/logfire.ts';
import loggly from './providers/loggly.ts';
import loginradius from './providers/loginradius.ts';
import logzIo from './providers/logz-io.ts';
import lokalise from './providers/lokalise.ts';
import looker from './providers/looker.ts';
import looksrare from './providers/looksrare.ts';
import lorawan from './providers/lorawan.ts';
import loyverse from './providers/loyverse.ts';
import lumaAi from './providers/luma-ai.ts';
import lunchmoney from './providers/lunchmoney.ts';
import luno from './providers/luno.ts';
import mailchimp from './providers/mailchimp.ts';
import mailersend from './providers/mailersend.ts';
import mailgun from './providers/mailgun.ts';
import mapbox from './providers/mapbox.ts';
import messagebird from './providers/messagebird.ts';
import microsoftTeams from './providers/microsoft-teams.ts';
import minimax from './providers/minimax.ts';
import mistral from './providers/mistral.ts';
import mongodbAtlas from './providers/mongodb-atlas.ts';
import moonshot from './providers/moonshot.ts';
import neon from './providers/neon.ts';
import netlify from './providers/netlify.ts';
import newRelic from './providers/new-relic.ts';
import ngrok from './providers/ngrok.ts';
import notion from './providers/notion.ts';
import npm from './providers/npm.ts';
import nuget from './providers/nuget.ts';
import nvidia from './providers/nvidia.ts';
import okta from './providers/okta.ts';
import ollama from './providers/ollama.ts';
import onePassword from './providers/one-password.ts';
import onesignal from './providers/onesignal.ts';
import openai from './providers/openai.ts';
import openrouter from './providers/openrouter.ts';
import paddle from './providers/paddle.ts';
import perplexity from './providers/perplexity.ts';
import pinecone from './providers/pinecone.ts';
import plaid from './providers/plaid.ts';
import planetscale from './providers/planetscale.ts';
import polar from './providers/polar.ts';
import posthog from './providers/posthog.ts';
import postman from './providers/postman.ts';
import prefect from './providers/prefect.ts';
import pulumi from './providers/pulumi.ts';
import pypi from './providers/pypi.ts';
import railway from './providers/railway.ts';
import readme from './providers/readme.ts';
import render from './providers/render.ts';
import replicate from './providers/replicate.ts';
import resend from './providers/resend.ts';
import rubygems from './providers/rubygems.ts';
import runpod from './providers/runpod.ts';
import salesforce from './providers/salesforce.ts';
import scaleway from './providers/scaleway.ts';
import sendgrid from './providers/sendgrid.ts';
import sentry from './providers/sentry.ts';
import shippo from './providers/shippo.ts';
import shopify from './providers/shopify.ts';
import slack from './providers/slack.ts';
import snowflake from './providers/snowflake.ts';
import snyk from './providers/snyk.ts';
import sonar from './providers/sonar.ts';
import sourcegraph from './providers/sourcegraph.ts';
import square from './providers/square.ts';
import stripe from './providers/stripe.ts';
import supabase from './providers/supabase.ts';
import tailscale from './providers/tailscale.ts';
import tavily from './providers/tavily.ts';
import telegram from './providers/telegram.ts';
import togetherAi from './providers/together-ai.ts';
import twilio from './providers/twilio.ts';
import typeform from './providers/typeform.ts';
import vercel from './providers/vercel.ts';
import weightsAndBiases from './providers/weights-and-biases.ts';
import xai from './providers/xai.ts';
import yandex from './providers/yandex.ts';
import zai from './providers/zai.ts';
import zuplo from './providers/zuplo.ts';
import type { SecretDetector } from './secret-detector.ts';

export const secretDetectors: readonly SecretDetector[] = [
  ...authorizationHeader,
  ...configFiles,
  ...connectionString,
  ...databaseUrl,
  ...jwt,
  ...pgpPrivateKey,
  ...privateKey,
  ...puttyKey,
  ...secretAssignment,
  ...urlPassword,
  ...walletKey,
  ...adyen,
  ...age,
  ...airtable,
  ...algolia,
  ...alibabaCloud,
  ...anthropic,
  ...asana,
  ...assemblyai,
  ...atlassian,
  ...aws,
  ...azure,
  ...bitwarden,
  ...braintree,
  ...brevo,
  ...buildkite,
  ...cerebras,
  ...circleci,
  ...clerk,
  ...clickhouse,
  ...clickup,
  ...clojars,
  ...cloudflare,
  ...cloudsmith,
  ...cockroachdb,
  ...cohere,
  ...coinbase,
  ...confluent,
  ...contentful,
  ...cratesIo,
  ...cursor,
  ...databricks,
  ...datadog,
  ...datastax,
  ...deepgram,
  ...deepseek,
  ...devin,
  ...digitalocean,
  ...discord,
  ...docker,
  ...doppler,
  ...duffel,
  ...dynatrace,
  ...easypost,
  ...elevenlabs,
  ...facebook,
  ...figma,
  ...fireworksAi,
  ...flutterwave,
  ...flyIo,
  ...github,
  ...gitlab,
  ...google,
  ...grafana,
  ...groq,
  ...harness,
  ...hashicorp,
  ...heroku,
  ...honeycomb,
  ...hubspot,
  ...huggingFace,
  ...ibmCloud,
  ...infisical,
  ...japanEStat,
  ...jenkins,
  ...jetadmin,
  ...jfrog,
  ...jina,
  ...jitsu,
  ...jotform,
  ...jumpcloud,
  ...jumpseller,
  ...jupiterone,
  ...juro,
  ...jwPlayer,
  ...kagi,
  ...kaltura,
  ...kamatera,
  ...kanbanTool,
  ...karmacrm,
  ...keen,
  ...keycdn,
  ...keycloak,
  ...kickbox,
  ...kinde,
  ...kiwi,
  ...klarna,
  ...klaviyo,
  ...klingai,
  ...klipfolio,
  ...knapsackPro,
  ...knock,
  ...kontentAi,
  ...koyeb,
  ...kraken,
  ...kucoin,
  ...kylas,
  ...lambdaCloud,
  ...lambdatest,
  ...langfuse,
  ...langsmith,
  ...languagelayer,
  ...lark,
  ...lastFm,
  ...launchdarkly,
  ...lawpay,
  ...leadfeeder,
  ...leanplum,
  ...lemlist,
  ...lemonSqueezy,
  ...leptonAi,
  ...lessAnnoyingCrm,
  ...letta,
  ...libraryOfCongress,
  ...lichess,
  ...lighton,
  ...lightstep,
  ...line,
  ...linear,
  ...linkedin,
  ...linkpreview,
  ...linode,
  ...liveagent,
  ...liveblocks,
  ...livechat,
  ...livekit,
  ...livestorm,
  ...llamacloud,
  ...loadmill,
  ...lob,
  ...locationiq,
  ...logdna,
  ...logfire,
  ...loggly,
  ...loginradius,
  ...logzIo,
  ...lokalise,
  ...looker,
  ...looksrare,
  ...lorawan,
  ...loyverse,
  ...lumaAi,
  ...lunchmoney,
  ...luno,
  ...mailchimp,
  ...mailersend,
  ...mailgun,
  ...mapbox,
  ...messagebird,
  ...microsoftTeams,
  ...minimax,
  ...mistral,
  ...mongodbAtlas,
  ...moonshot,
  ...neon,
  ...netlify,
  ...newRelic,
  ...ngrok,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...okta,
  ...ollama,
  ...onePassword,
  ...onesignal,
  ...openai,
  ...openrouter,
  ...paddle,
  ...perplexity,
  ...pinecone,
  ...plaid,
  ...planetscale,
  ...polar,
  ...posthog,
  ...postman,
  ...prefect,
  ...pulumi,
  ...pypi,
  ...railway,
  ...readme,
  ...render,
  ...replicate,
  ...resend,
  ...rubygems,
  ...runpod,
  ...salesforce,
  ...scaleway,
  ...sendgrid,
  ...sentry,
  ...shippo,
  ...shopify,
  ...slack,
  ...snowflake,
  ...snyk,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stripe,
  ...supabase,
  ...tailscale,
  ...tavily,
  ...telegram,
  ...togetherAi,
  ...twilio,
  ...typeform,
  ...vercel,
  ...weightsAndBiases,
  ...xai,
  ...yandex,
  ...zai,
  ...zuplo,
];
