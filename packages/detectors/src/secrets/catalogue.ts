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
import jupyter from './providers/jupyter.ts';
import juro from './providers/juro.ts';
import jwPlayer from './providers/jw-player.ts';
import kaggle from './providers/kaggle.ts';
import kagi from './providers/kagi.ts';
import kakao from './providers/kakao.ts';
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
import kong from './providers/kong.ts';
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
import lever from './providers/lever.ts';
import libraryOfCongress from './providers/library-of-congress.ts';
import lichess from './providers/lichess.ts';
import lighton from './providers/lighton.ts';
import lightstep from './providers/lightstep.ts';
import line from './providers/line.ts';
import linear from './providers/linear.ts';
import linkedin from './providers/linkedin.ts';
import linkpreview from './providers/linkpreview.ts';
import linode from './providers/linode.ts';
import litellm from './providers/litellm.ts';
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
import loops from './providers/loops.ts';
import lorawan from './providers/lorawan.ts';
import loyverse from './providers/loyverse.ts';
import lumaAi from './providers/luma-ai.ts';
import lunchmoney from './providers/lunchmoney.ts';
import luno from './providers/luno.ts';
import lusha from './providers/lusha.ts';
import madkudu from './providers/madkudu.ts';
import magento from './providers/magento.ts';
import magicEden from './providers/magic-eden.ts';
import magicbell from './providers/magicbell.ts';
import magnetic from './providers/magnetic.ts';
import mailboxlayer from './providers/mailboxlayer.ts';
import mailboxvalidator from './providers/mailboxvalidator.ts';
import mailchimp from './providers/mailchimp.ts';
import mailerlite from './providers/mailerlite.ts';
import mailersend from './providers/mailersend.ts';
import mailgun from './providers/mailgun.ts';
import mailjet from './providers/mailjet.ts';
import mailmodo from './providers/mailmodo.ts';
import mailsac from './providers/mailsac.ts';
import mailtrap from './providers/mailtrap.ts';
import make from './providers/make.ts';
import mandrill from './providers/mandrill.ts';
import mangopay from './providers/mangopay.ts';
import mapbox from './providers/mapbox.ts';
import mapillary from './providers/mapillary.ts';
import mapquest from './providers/mapquest.ts';
import markerIo from './providers/marker-io.ts';
import marketo from './providers/marketo.ts';
import marketstack from './providers/marketstack.ts';
import marqeta from './providers/marqeta.ts';
import marvel from './providers/marvel.ts';
import mastodon from './providers/mastodon.ts';
import matomo from './providers/matomo.ts';
import matrix from './providers/matrix.ts';
import mattermost from './providers/mattermost.ts';
import mavenlink from './providers/mavenlink.ts';
import maxmind from './providers/maxmind.ts';
import meaningcloud from './providers/meaningcloud.ts';
import mediastack from './providers/mediastack.ts';
import medium from './providers/medium.ts';
import medusa from './providers/medusa.ts';
import meilisearch from './providers/meilisearch.ts';
import meistertask from './providers/meistertask.ts';
import mem0 from './providers/mem0.ts';
import mercadoPago from './providers/mercado-pago.ts';
import mercury from './providers/mercury.ts';
import mergify from './providers/mergify.ts';
import mesibo from './providers/mesibo.ts';
import messagebird from './providers/messagebird.ts';
import messagemedia from './providers/messagemedia.ts';
import metaapi from './providers/metaapi.ts';
import metabase from './providers/metabase.ts';
import metrilo from './providers/metrilo.ts';
import mexicoDatosAbiertos from './providers/mexico-datos-abiertos.ts';
import microsoftAdvertising from './providers/microsoft-advertising.ts';
import microsoftTeams from './providers/microsoft-teams.ts';
import microsoftTranslator from './providers/microsoft-translator.ts';
import mindee from './providers/mindee.ts';
import mindmeister from './providers/mindmeister.ts';
import minimax from './providers/minimax.ts';
import minio from './providers/minio.ts';
import mintlify from './providers/mintlify.ts';
import miro from './providers/miro.ts';
import misp from './providers/misp.ts';
import missive from './providers/missive.ts';
import mistral from './providers/mistral.ts';
import mite from './providers/mite.ts';
import mixmax from './providers/mixmax.ts';
import mixpanel from './providers/mixpanel.ts';
import mlflow from './providers/mlflow.ts';
import mockaroo from './providers/mockaroo.ts';
import modal from './providers/modal.ts';
import moderationApi from './providers/moderation-api.ts';
import mollie from './providers/mollie.ts';
import monday from './providers/monday.ts';
import mongodbAtlas from './providers/mongodb-atlas.ts';
import monkeylearn from './providers/monkeylearn.ts';
import moodle from './providers/moodle.ts';
import moonclerk from './providers/moonclerk.ts';
import moonshot from './providers/moonshot.ts';
import moosend from './providers/moosend.ts';
import moralis from './providers/moralis.ts';
import mouseflow from './providers/mouseflow.ts';
import mparticle from './providers/mparticle.ts';
import musixmatch from './providers/musixmatch.ts';
import mux from './providers/mux.ts';
import mxtoolbox from './providers/mxtoolbox.ts';
import myIntervals from './providers/my-intervals.ts';
import mycase from './providers/mycase.ts';
import n8n from './providers/n8n.ts';
import nameCom from './providers/name-com.ts';
import namecheap from './providers/namecheap.ts';
import nango from './providers/nango.ts';
import nasa from './providers/nasa.ts';
import nasdaqDataLink from './providers/nasdaq-data-link.ts';
import nats from './providers/nats.ts';
import ncbi from './providers/ncbi.ts';
import neon from './providers/neon.ts';
import neptuneAi from './providers/neptune-ai.ts';
import netbird from './providers/netbird.ts';
import nethunt from './providers/nethunt.ts';
import netlify from './providers/netlify.ts';
import netsuite from './providers/netsuite.ts';
import neutrinoApi from './providers/neutrino-api.ts';
import newRelic from './providers/new-relic.ts';
import newsapi from './providers/newsapi.ts';
import newscatcher from './providers/newscatcher.ts';
import newsdata from './providers/newsdata.ts';
import nexmo from './providers/nexmo.ts';
import nexus from './providers/nexus.ts';
import neynar from './providers/neynar.ts';
import nftport from './providers/nftport.ts';
import ngrok from './providers/ngrok.ts';
import nicereply from './providers/nicereply.ts';
import nightfall from './providers/nightfall.ts';
import nimble from './providers/nimble.ts';
import ninjaForms from './providers/ninja-forms.ts';
import noaa from './providers/noaa.ts';
import nocodb from './providers/nocodb.ts';
import nomad from './providers/nomad.ts';
import nomic from './providers/nomic.ts';
import noticeable from './providers/noticeable.ts';
import notion from './providers/notion.ts';
import novitaAi from './providers/novita-ai.ts';
import novu from './providers/novu.ts';
import nowpayments from './providers/nowpayments.ts';
import nozbe from './providers/nozbe.ts';
import npm from './providers/npm.ts';
import ntfy from './providers/ntfy.ts';
import nuget from './providers/nuget.ts';
import numverify from './providers/numverify.ts';
import nutritionix from './providers/nutritionix.ts';
import nuvei from './providers/nuvei.ts';
import nvidia from './providers/nvidia.ts';
import nylas from './providers/nylas.ts';
import nytimes from './providers/nytimes.ts';
import oanda from './providers/oanda.ts';
import octopusDeploy from './providers/octopus-deploy.ts';
import okta from './providers/okta.ts';
import okx from './providers/okx.ts';
import olark from './providers/olark.ts';
import ollama from './providers/ollama.ts';
import omnisend from './providers/omnisend.ts';
import onePassword from './providers/one-password.ts';
import onelogin from './providers/onelogin.ts';
import onepagecrm from './providers/onepagecrm.ts';
import onesignal from './providers/onesignal.ts';
import onfido from './providers/onfido.ts';
import onwater from './providers/onwater.ts';
import oopspam from './providers/oopspam.ts';
import openExchangeRates from './providers/open-exchange-rates.ts';
import openai from './providers/openai.ts';
import opencage from './providers/opencage.ts';
import opencorporates from './providers/opencorporates.ts';
import opencti from './providers/opencti.ts';
import opengraphr from './providers/opengraphr.ts';
import openphone from './providers/openphone.ts';
import openrouter from './providers/openrouter.ts';
import openrouteservice from './providers/openrouteservice.ts';
import opensea from './providers/opensea.ts';
import openshift from './providers/openshift.ts';
import openuv from './providers/openuv.ts';
import openweather from './providers/openweather.ts';
import opsgenie from './providers/opsgenie.ts';
import optimizely from './providers/optimizely.ts';
import ory from './providers/ory.ts';
import overloop from './providers/overloop.ts';
import ovh from './providers/ovh.ts';
import owlbot from './providers/owlbot.ts';
import packagecloud from './providers/packagecloud.ts';
import packagist from './providers/packagist.ts';
import paddle from './providers/paddle.ts';
import pagarme from './providers/pagarme.ts';
import pagerduty from './providers/pagerduty.ts';
import paloAlto from './providers/palo-alto.ts';
import pandadoc from './providers/pandadoc.ts';
import pandascore from './providers/pandascore.ts';
import pangea from './providers/pangea.ts';
import paperform from './providers/paperform.ts';
import papertrail from './providers/papertrail.ts';
import paralleldots from './providers/paralleldots.ts';
import pardot from './providers/pardot.ts';
import parsehub from './providers/parsehub.ts';
import parseur from './providers/parseur.ts';
import particle from './providers/particle.ts';
import partnerstack from './providers/partnerstack.ts';
import passbase from './providers/passbase.ts';
import pastebin from './providers/pastebin.ts';
import patreon from './providers/patreon.ts';
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
import peopleDataLabs from './providers/people-data-labs.ts';
import pepipost from './providers/pepipost.ts';
import percy from './providers/percy.ts';
import perfecto from './providers/perfecto.ts';
import permitIo from './providers/permit-io.ts';
import perplexity from './providers/perplexity.ts';
import persona from './providers/persona.ts';
import petfinder from './providers/petfinder.ts';
import pexels from './providers/pexels.ts';
import phantombuster from './providers/phantombuster.ts';
import photoroom from './providers/photoroom.ts';
import phrase from './providers/phrase.ts';
import picovoice from './providers/picovoice.ts';
import pinata from './providers/pinata.ts';
import pinboard from './providers/pinboard.ts';
import pinecone from './providers/pinecone.ts';
import pingdom from './providers/pingdom.ts';
import pinterest from './providers/pinterest.ts';
import pipedream from './providers/pipedream.ts';
import pipedrive from './providers/pipedrive.ts';
import pirsch from './providers/pirsch.ts';
import pivotalTracker from './providers/pivotal-tracker.ts';
import piwikPro from './providers/piwik-pro.ts';
import pixabay from './providers/pixabay.ts';
import plaid from './providers/plaid.ts';
import plain from './providers/plain.ts';
import planetscale from './providers/planetscale.ts';
import planview from './providers/planview.ts';
import planyo from './providers/planyo.ts';
import plasmic from './providers/plasmic.ts';
import plausible from './providers/plausible.ts';
import playHt from './providers/play-ht.ts';
import playstation from './providers/playstation.ts';
import plivo from './providers/plivo.ts';
import podio from './providers/podio.ts';
import poeditor from './providers/poeditor.ts';
import polar from './providers/polar.ts';
import pollsapi from './providers/pollsapi.ts';
import poloniex from './providers/poloniex.ts';
import polygonIo from './providers/polygon-io.ts';
import polymarket from './providers/polymarket.ts';
import polytomic from './providers/polytomic.ts';
import porkbun from './providers/porkbun.ts';
import portainer from './providers/portainer.ts';
import portkey from './providers/portkey.ts';
import positionstack from './providers/positionstack.ts';
import postageapp from './providers/postageapp.ts';
import postbacks from './providers/postbacks.ts';
import postgrid from './providers/postgrid.ts';
import posthog from './providers/posthog.ts';
import postman from './providers/postman.ts';
import postmark from './providers/postmark.ts';
import powerBi from './providers/power-bi.ts';
import powrbot from './providers/powrbot.ts';
import practicepanther from './providers/practicepanther.ts';
import predibase from './providers/predibase.ts';
import predicthq from './providers/predicthq.ts';
import prefect from './providers/prefect.ts';
import prestashop from './providers/prestashop.ts';
import printful from './providers/printful.ts';
import privacyCom from './providers/privacy-com.ts';
import privateAi from './providers/private-ai.ts';
import privy from './providers/privy.ts';
import prodpad from './providers/prodpad.ts';
import promptlayer from './providers/promptlayer.ts';
import proof from './providers/proof.ts';
import propelauth from './providers/propelauth.ts';
import prospectCrm from './providers/prospect-crm.ts';
import protocolsIo from './providers/protocols-io.ts';
import proxmox from './providers/proxmox.ts';
import proxycrawl from './providers/proxycrawl.ts';
import pubnub from './providers/pubnub.ts';
import pulsedive from './providers/pulsedive.ts';
import pulumi from './providers/pulumi.ts';
import purestake from './providers/purestake.ts';
import pushbullet from './providers/pushbullet.ts';
import pusher from './providers/pusher.ts';
import pushover from './providers/pushover.ts';
import pylon from './providers/pylon.ts';
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
  ...jupyter,
  ...juro,
  ...jwPlayer,
  ...kaggle,
  ...kagi,
  ...kakao,
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
  ...kong,
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
  ...lever,
  ...libraryOfCongress,
  ...lichess,
  ...lighton,
  ...lightstep,
  ...line,
  ...linear,
  ...linkedin,
  ...linkpreview,
  ...linode,
  ...litellm,
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
  ...loops,
  ...lorawan,
  ...loyverse,
  ...lumaAi,
  ...lunchmoney,
  ...luno,
  ...lusha,
  ...madkudu,
  ...magento,
  ...magicEden,
  ...magicbell,
  ...magnetic,
  ...mailboxlayer,
  ...mailboxvalidator,
  ...mailchimp,
  ...mailerlite,
  ...mailersend,
  ...mailgun,
  ...mailjet,
  ...mailmodo,
  ...mailsac,
  ...mailtrap,
  ...make,
  ...mandrill,
  ...mangopay,
  ...mapbox,
  ...mapillary,
  ...mapquest,
  ...markerIo,
  ...marketo,
  ...marketstack,
  ...marqeta,
  ...marvel,
  ...mastodon,
  ...matomo,
  ...matrix,
  ...mattermost,
  ...mavenlink,
  ...maxmind,
  ...meaningcloud,
  ...mediastack,
  ...medium,
  ...medusa,
  ...meilisearch,
  ...meistertask,
  ...mem0,
  ...mercadoPago,
  ...mercury,
  ...mergify,
  ...mesibo,
  ...messagebird,
  ...messagemedia,
  ...metaapi,
  ...metabase,
  ...metrilo,
  ...mexicoDatosAbiertos,
  ...microsoftAdvertising,
  ...microsoftTeams,
  ...microsoftTranslator,
  ...mindee,
  ...mindmeister,
  ...minimax,
  ...minio,
  ...mintlify,
  ...miro,
  ...misp,
  ...missive,
  ...mistral,
  ...mite,
  ...mixmax,
  ...mixpanel,
  ...mlflow,
  ...mockaroo,
  ...modal,
  ...moderationApi,
  ...mollie,
  ...monday,
  ...mongodbAtlas,
  ...monkeylearn,
  ...moodle,
  ...moonclerk,
  ...moonshot,
  ...moosend,
  ...moralis,
  ...mouseflow,
  ...mparticle,
  ...musixmatch,
  ...mux,
  ...mxtoolbox,
  ...myIntervals,
  ...mycase,
  ...n8n,
  ...nameCom,
  ...namecheap,
  ...nango,
  ...nasa,
  ...nasdaqDataLink,
  ...nats,
  ...ncbi,
  ...neon,
  ...neptuneAi,
  ...netbird,
  ...nethunt,
  ...netlify,
  ...netsuite,
  ...neutrinoApi,
  ...newRelic,
  ...newsapi,
  ...newscatcher,
  ...newsdata,
  ...nexmo,
  ...nexus,
  ...neynar,
  ...nftport,
  ...ngrok,
  ...nicereply,
  ...nightfall,
  ...nimble,
  ...ninjaForms,
  ...noaa,
  ...nocodb,
  ...nomad,
  ...nomic,
  ...noticeable,
  ...notion,
  ...novitaAi,
  ...novu,
  ...nowpayments,
  ...nozbe,
  ...npm,
  ...ntfy,
  ...nuget,
  ...numverify,
  ...nutritionix,
  ...nuvei,
  ...nvidia,
  ...nylas,
  ...nytimes,
  ...oanda,
  ...octopusDeploy,
  ...okta,
  ...okx,
  ...olark,
  ...ollama,
  ...omnisend,
  ...onePassword,
  ...onelogin,
  ...onepagecrm,
  ...onesignal,
  ...onfido,
  ...onwater,
  ...oopspam,
  ...openExchangeRates,
  ...openai,
  ...opencage,
  ...opencorporates,
  ...opencti,
  ...opengraphr,
  ...openphone,
  ...openrouter,
  ...openrouteservice,
  ...opensea,
  ...openshift,
  ...openuv,
  ...openweather,
  ...opsgenie,
  ...optimizely,
  ...ory,
  ...overloop,
  ...ovh,
  ...owlbot,
  ...packagecloud,
  ...packagist,
  ...paddle,
  ...pagarme,
  ...pagerduty,
  ...paloAlto,
  ...pandadoc,
  ...pandascore,
  ...pangea,
  ...paperform,
  ...papertrail,
  ...paralleldots,
  ...pardot,
  ...parsehub,
  ...parseur,
  ...particle,
  ...partnerstack,
  ...passbase,
  ...pastebin,
  ...patreon,
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
  ...peopleDataLabs,
  ...pepipost,
  ...percy,
  ...perfecto,
  ...permitIo,
  ...perplexity,
  ...persona,
  ...petfinder,
  ...pexels,
  ...phantombuster,
  ...photoroom,
  ...phrase,
  ...picovoice,
  ...pinata,
  ...pinboard,
  ...pinecone,
  ...pingdom,
  ...pinterest,
  ...pipedream,
  ...pipedrive,
  ...pirsch,
  ...pivotalTracker,
  ...piwikPro,
  ...pixabay,
  ...plaid,
  ...plain,
  ...planetscale,
  ...planview,
  ...planyo,
  ...plasmic,
  ...plausible,
  ...playHt,
  ...playstation,
  ...plivo,
  ...podio,
  ...poeditor,
  ...polar,
  ...pollsapi,
  ...poloniex,
  ...polygonIo,
  ...polymarket,
  ...polytomic,
  ...porkbun,
  ...portainer,
  ...portkey,
  ...positionstack,
  ...postageapp,
  ...postbacks,
  ...postgrid,
  ...posthog,
  ...postman,
  ...postmark,
  ...powerBi,
  ...powrbot,
  ...practicepanther,
  ...predibase,
  ...predicthq,
  ...prefect,
  ...prestashop,
  ...printful,
  ...privacyCom,
  ...privateAi,
  ...privy,
  ...prodpad,
  ...promptlayer,
  ...proof,
  ...propelauth,
  ...prospectCrm,
  ...protocolsIo,
  ...proxmox,
  ...proxycrawl,
  ...pubnub,
  ...pulsedive,
  ...pulumi,
  ...purestake,
  ...pushbullet,
  ...pusher,
  ...pushover,
  ...pylon,
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
