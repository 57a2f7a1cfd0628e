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
import crawlbase from './providers/crawlbase.ts';
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
import japanEstat from './providers/japan-estat.ts';
import jenkins from './providers/jenkins.ts';
import jetadmin from './providers/jetadmin.ts';
import jfrog from './providers/jfrog.ts';
import jitsu from './providers/jitsu.ts';
import jotform from './providers/jotform.ts';
import jumpcloud from './providers/jumpcloud.ts';
import jupiterone from './providers/jupiterone.ts';
import juro from './providers/juro.ts';
import kagi from './providers/kagi.ts';
import kaltura from './providers/kaltura.ts';
import kamatera from './providers/kamatera.ts';
import karmacrm from './providers/karmacrm.ts';
import keenIo from './providers/keen-io.ts';
import keycloak from './providers/keycloak.ts';
import kickbox from './providers/kickbox.ts';
import klaviyo from './providers/klaviyo.ts';
import klipfolio from './providers/klipfolio.ts';
import knapsackPro from './providers/knapsack-pro.ts';
import kontentAi from './providers/kontent-ai.ts';
import kraken from './providers/kraken.ts';
import kucoin from './providers/kucoin.ts';
import lambdatest from './providers/lambdatest.ts';
import langfuse from './providers/langfuse.ts';
import langsmith from './providers/langsmith.ts';
import languagelayer from './providers/languagelayer.ts';
import lark from './providers/lark.ts';
import launchdarkly from './providers/launchdarkly.ts';
import lawpay from './providers/lawpay.ts';
import leadfeeder from './providers/leadfeeder.ts';
import lemlist from './providers/lemlist.ts';
import lemonsqueezy from './providers/lemonsqueezy.ts';
import leptonAi from './providers/lepton-ai.ts';
import lessAnnoyingCrm from './providers/less-annoying-crm.ts';
import libraryOfCongress from './providers/library-of-congress.ts';
import lighton from './providers/lighton.ts';
import lightstep from './providers/lightstep.ts';
import line from './providers/line.ts';
import linear from './providers/linear.ts';
import linkedin from './providers/linkedin.ts';
import linkpreview from './providers/linkpreview.ts';
import linode from './providers/linode.ts';
import livechat from './providers/livechat.ts';
import livekit from './providers/livekit.ts';
import loadmill from './providers/loadmill.ts';
import lob from './providers/lob.ts';
import loginradius from './providers/loginradius.ts';
import logzIo from './providers/logz-io.ts';
import lokalise from './providers/lokalise.ts';
import looker from './providers/looker.ts';
import looksrare from './providers/looksrare.ts';
import lorawan from './providers/lorawan.ts';
import loyverse from './providers/loyverse.ts';
import lunacy from './providers/lunacy.ts';
import lunchmoney from './providers/lunchmoney.ts';
import magento from './providers/magento.ts';
import magicEden from './providers/magic-eden.ts';
import magnetic from './providers/magnetic.ts';
import mailboxlayer from './providers/mailboxlayer.ts';
import mailchimp from './providers/mailchimp.ts';
import mailerlite from './providers/mailerlite.ts';
import mailersend from './providers/mailersend.ts';
import mailgun from './providers/mailgun.ts';
import mailjet from './providers/mailjet.ts';
import mandrill from './providers/mandrill.ts';
import mapbox from './providers/mapbox.ts';
import mapquest from './providers/mapquest.ts';
import markerIo from './providers/marker-io.ts';
import marketo from './providers/marketo.ts';
import marketstack from './providers/marketstack.ts';
import marvel from './providers/marvel.ts';
import mattermostWebhook from './providers/mattermost-webhook.ts';
import mattermost from './providers/mattermost.ts';
import mavenlink from './providers/mavenlink.ts';
import maxmindLicense from './providers/maxmind-license.ts';
import maxmind from './providers/maxmind.ts';
import mediastack from './providers/mediastack.ts';
import medium from './providers/medium.ts';
import medusa from './providers/medusa.ts';
import meistertask from './providers/meistertask.ts';
import mercury from './providers/mercury.ts';
import mergify from './providers/mergify.ts';
import messagebird from './providers/messagebird.ts';
import metrilo from './providers/metrilo.ts';
import microsoftAdvertising from './providers/microsoft-advertising.ts';
import microsoftTeams from './providers/microsoft-teams.ts';
import microsoftTranslator from './providers/microsoft-translator.ts';
import minimax from './providers/minimax.ts';
import minio from './providers/minio.ts';
import miro from './providers/miro.ts';
import misp from './providers/misp.ts';
import mistral from './providers/mistral.ts';
import mlflow from './providers/mlflow.ts';
import moderation from './providers/moderation.ts';
import mongodbAtlas from './providers/mongodb-atlas.ts';
import monkeylearn from './providers/monkeylearn.ts';
import moodle from './providers/moodle.ts';
import moonshot from './providers/moonshot.ts';
import moosend from './providers/moosend.ts';
import moralis from './providers/moralis.ts';
import mouseflow from './providers/mouseflow.ts';
import mx from './providers/mx.ts';
import mycase from './providers/mycase.ts';
import myintervals from './providers/myintervals.ts';
import n8n from './providers/n8n.ts';
import nasa from './providers/nasa.ts';
import nasdaqDataLink from './providers/nasdaq-data-link.ts';
import nats from './providers/nats.ts';
import neon from './providers/neon.ts';
import netcore from './providers/netcore.ts';
import netlify from './providers/netlify.ts';
import newRelic from './providers/new-relic.ts';
import newsapi from './providers/newsapi.ts';
import nexus from './providers/nexus.ts';
import nftport from './providers/nftport.ts';
import ngrok from './providers/ngrok.ts';
import nicereply from './providers/nicereply.ts';
import nightfall from './providers/nightfall.ts';
import nimble from './providers/nimble.ts';
import noticeable from './providers/noticeable.ts';
import notion from './providers/notion.ts';
import novu from './providers/novu.ts';
import nozbe from './providers/nozbe.ts';
import npm from './providers/npm.ts';
import nuget from './providers/nuget.ts';
import numverify from './providers/numverify.ts';
import nvidia from './providers/nvidia.ts';
import nylas from './providers/nylas.ts';
import nytimes from './providers/nytimes.ts';
import octopusDeploy from './providers/octopus-deploy.ts';
import okta from './providers/okta.ts';
import olark from './providers/olark.ts';
import ollama from './providers/ollama.ts';
import omnisend from './providers/omnisend.ts';
import onePassword from './providers/one-password.ts';
import onelogin from './providers/onelogin.ts';
import onesignal from './providers/onesignal.ts';
import openai from './providers/openai.ts';
import opencage from './providers/opencage.ts';
import opencti from './providers/opencti.ts';
import openrouter from './providers/openrouter.ts';
import opensea from './providers/opensea.ts';
import openshift from './providers/openshift.ts';
import openuv from './providers/openuv.ts';
import openweather from './providers/openweather.ts';
import opsgenie from './providers/opsgenie.ts';
import optimizely from './providers/optimizely.ts';
import overloop from './providers/overloop.ts';
import ovh from './providers/ovh.ts';
import owlbot from './providers/owlbot.ts';
import oxylabs from './providers/oxylabs.ts';
import packagecloud from './providers/packagecloud.ts';
import paddle from './providers/paddle.ts';
import pagarme from './providers/pagarme.ts';
import pagerduty from './providers/pagerduty.ts';
import paloAlto from './providers/palo-alto.ts';
import pandadoc from './providers/pandadoc.ts';
import pandascore from './providers/pandascore.ts';
import paperform from './providers/paperform.ts';
import paralleldots from './providers/paralleldots.ts';
import pardot from './providers/pardot.ts';
import particleCall from './providers/particle-call.ts';
import particle from './providers/particle.ts';
import partnerstack from './providers/partnerstack.ts';
import passbase from './providers/passbase.ts';
import paychex from './providers/paychex.ts';
import paydirt from './providers/paydirt.ts';
import payloadCms from './providers/payload-cms.ts';
import paylocity from './providers/paylocity.ts';
import paymo from './providers/paymo.ts';
import paymongo from './providers/paymongo.ts';
import payoneer from './providers/payoneer.ts';
import paypal from './providers/paypal.ts';
import paystack from './providers/paystack.ts';
import pdflayer from './providers/pdflayer.ts';
import pdfshift from './providers/pdfshift.ts';
import pendo from './providers/pendo.ts';
import perfecto from './providers/perfecto.ts';
import perplexity from './providers/perplexity.ts';
import phpmailer from './providers/phpmailer.ts';
import phrase from './providers/phrase.ts';
import pinecone from './providers/pinecone.ts';
import pinterest from './providers/pinterest.ts';
import pipedream from './providers/pipedream.ts';
import pirsch from './providers/pirsch.ts';
import piwikPro from './providers/piwik-pro.ts';
import plaid from './providers/plaid.ts';
import planetscale from './providers/planetscale.ts';
import planyo from './providers/planyo.ts';
import plasmic from './providers/plasmic.ts';
import playht from './providers/playht.ts';
import playstation from './providers/playstation.ts';
import plivo from './providers/plivo.ts';
import podio from './providers/podio.ts';
import polar from './providers/polar.ts';
import polymarket from './providers/polymarket.ts';
import positionstack from './providers/positionstack.ts';
import postageapp from './providers/postageapp.ts';
import posthog from './providers/posthog.ts';
import postman from './providers/postman.ts';
import postmark from './providers/postmark.ts';
import powerBi from './providers/power-bi.ts';
import prefect from './providers/prefect.ts';
import prestashop from './providers/prestashop.ts';
import privacyCom from './providers/privacy-com.ts';
import privateAi from './providers/private-ai.ts';
import prodpad from './providers/prodpad.ts';
import proof from './providers/proof.ts';
import prospectCrm from './providers/prospect-crm.ts';
import protocolsIo from './providers/protocols-io.ts';
import psexec from './providers/psexec.ts';
import pubnub from './providers/pubnub.ts';
import pulumi from './providers/pulumi.ts';
import pushbullet from './providers/pushbullet.ts';
import pusher from './providers/pusher.ts';
import pushover from './providers/pushover.ts';
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
import testomatio from './providers/testomatio.ts';
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
  ...crawlbase,
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
  ...japanEstat,
  ...jenkins,
  ...jetadmin,
  ...jfrog,
  ...jitsu,
  ...jotform,
  ...jumpcloud,
  ...jupiterone,
  ...juro,
  ...kagi,
  ...kaltura,
  ...kamatera,
  ...karmacrm,
  ...keenIo,
  ...keycloak,
  ...kickbox,
  ...klaviyo,
  ...klipfolio,
  ...knapsackPro,
  ...kontentAi,
  ...kraken,
  ...kucoin,
  ...lambdatest,
  ...langfuse,
  ...langsmith,
  ...languagelayer,
  ...lark,
  ...launchdarkly,
  ...lawpay,
  ...leadfeeder,
  ...lemlist,
  ...lemonsqueezy,
  ...leptonAi,
  ...lessAnnoyingCrm,
  ...libraryOfCongress,
  ...lighton,
  ...lightstep,
  ...line,
  ...linear,
  ...linkedin,
  ...linkpreview,
  ...linode,
  ...livechat,
  ...livekit,
  ...loadmill,
  ...lob,
  ...loginradius,
  ...logzIo,
  ...lokalise,
  ...looker,
  ...looksrare,
  ...lorawan,
  ...loyverse,
  ...lunacy,
  ...lunchmoney,
  ...magento,
  ...magicEden,
  ...magnetic,
  ...mailboxlayer,
  ...mailchimp,
  ...mailerlite,
  ...mailersend,
  ...mailgun,
  ...mailjet,
  ...mandrill,
  ...mapbox,
  ...mapquest,
  ...markerIo,
  ...marketo,
  ...marketstack,
  ...marvel,
  ...mattermostWebhook,
  ...mattermost,
  ...mavenlink,
  ...maxmindLicense,
  ...maxmind,
  ...mediastack,
  ...medium,
  ...medusa,
  ...meistertask,
  ...mercury,
  ...mergify,
  ...messagebird,
  ...metrilo,
  ...microsoftAdvertising,
  ...microsoftTeams,
  ...microsoftTranslator,
  ...minimax,
  ...minio,
  ...miro,
  ...misp,
  ...mistral,
  ...mlflow,
  ...moderation,
  ...mongodbAtlas,
  ...monkeylearn,
  ...moodle,
  ...moonshot,
  ...moosend,
  ...moralis,
  ...mouseflow,
  ...mx,
  ...mycase,
  ...myintervals,
  ...n8n,
  ...nasa,
  ...nasdaqDataLink,
  ...nats,
  ...neon,
  ...netcore,
  ...netlify,
  ...newRelic,
  ...newsapi,
  ...nexus,
  ...nftport,
  ...ngrok,
  ...nicereply,
  ...nightfall,
  ...nimble,
  ...noticeable,
  ...notion,
  ...novu,
  ...nozbe,
  ...npm,
  ...nuget,
  ...numverify,
  ...nvidia,
  ...nylas,
  ...nytimes,
  ...octopusDeploy,
  ...okta,
  ...olark,
  ...ollama,
  ...omnisend,
  ...onePassword,
  ...onelogin,
  ...onesignal,
  ...openai,
  ...opencage,
  ...opencti,
  ...openrouter,
  ...opensea,
  ...openshift,
  ...openuv,
  ...openweather,
  ...opsgenie,
  ...optimizely,
  ...overloop,
  ...ovh,
  ...owlbot,
  ...oxylabs,
  ...packagecloud,
  ...paddle,
  ...pagarme,
  ...pagerduty,
  ...paloAlto,
  ...pandadoc,
  ...pandascore,
  ...paperform,
  ...paralleldots,
  ...pardot,
  ...particleCall,
  ...particle,
  ...partnerstack,
  ...passbase,
  ...paychex,
  ...paydirt,
  ...payloadCms,
  ...paylocity,
  ...paymo,
  ...paymongo,
  ...payoneer,
  ...paypal,
  ...paystack,
  ...pdflayer,
  ...pdfshift,
  ...pendo,
  ...perfecto,
  ...perplexity,
  ...phpmailer,
  ...phrase,
  ...pinecone,
  ...pinterest,
  ...pipedream,
  ...pirsch,
  ...piwikPro,
  ...plaid,
  ...planetscale,
  ...planyo,
  ...plasmic,
  ...playht,
  ...playstation,
  ...plivo,
  ...podio,
  ...polar,
  ...polymarket,
  ...positionstack,
  ...postageapp,
  ...posthog,
  ...postman,
  ...postmark,
  ...powerBi,
  ...prefect,
  ...prestashop,
  ...privacyCom,
  ...privateAi,
  ...prodpad,
  ...proof,
  ...prospectCrm,
  ...protocolsIo,
  ...psexec,
  ...pubnub,
  ...pulumi,
  ...pushbullet,
  ...pusher,
  ...pushover,
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
  ...testomatio,
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
