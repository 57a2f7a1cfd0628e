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
import abTasty from './providers/ab-tasty.ts';
import abstractApi from './providers/abstract-api.ts';
import abuseipdb from './providers/abuseipdb.ts';
import accuweather from './providers/accuweather.ts';
import activecampaign from './providers/activecampaign.ts';
import activepieces from './providers/activepieces.ts';
import adafruit from './providers/adafruit.ts';
import adobe from './providers/adobe.ts';
import adp from './providers/adp.ts';
import adyen from './providers/adyen.ts';
import aerisweather from './providers/aerisweather.ts';
import africasTalking from './providers/africas-talking.ts';
import age from './providers/age.ts';
import agenta from './providers/agenta.ts';
import agora from './providers/agora.ts';
import ai21 from './providers/ai21.ts';
import aikido from './providers/aikido.ts';
import airbrake from './providers/airbrake.ts';
import airbyte from './providers/airbyte.ts';
import airplane from './providers/airplane.ts';
import airscale from './providers/airscale.ts';
import airtable from './providers/airtable.ts';
import aiven from './providers/aiven.ts';
import akamai from './providers/akamai.ts';
import akoya from './providers/akoya.ts';
import alchemy from './providers/alchemy.ts';
import algolia from './providers/algolia.ts';
import alibabaCloud from './providers/alibaba-cloud.ts';
import alienvault from './providers/alienvault.ts';
import amadeus from './providers/amadeus.ts';
import amazonApps from './providers/amazon-apps.ts';
import amplitude from './providers/amplitude.ts';
import anrok from './providers/anrok.ts';
import ansibleTower from './providers/ansible-tower.ts';
import anthropic from './providers/anthropic.ts';
import anyDo from './providers/any-do.ts';
import anypoint from './providers/anypoint.ts';
import anyscale from './providers/anyscale.ts';
import apiMetrics from './providers/api-metrics.ts';
import apifonica from './providers/apifonica.ts';
import apify from './providers/apify.ts';
import apilayer from './providers/apilayer.ts';
import apitemplate from './providers/apitemplate.ts';
import apolloIo from './providers/apollo-io.ts';
import appCenter from './providers/app-center.ts';
import appdynamics from './providers/appdynamics.ts';
import appfollow from './providers/appfollow.ts';
import applitools from './providers/applitools.ts';
import appointedd from './providers/appointedd.ts';
import appoptics from './providers/appoptics.ts';
import appsmith from './providers/appsmith.ts';
import appsynergy from './providers/appsynergy.ts';
import appwrite from './providers/appwrite.ts';
import arbitrum from './providers/arbitrum.ts';
import arcjet from './providers/arcjet.ts';
import arduino from './providers/arduino.ts';
import asaas from './providers/asaas.ts';
import asana from './providers/asana.ts';
import assemblyai from './providers/assemblyai.ts';
import atera from './providers/atera.ts';
import atlantis from './providers/atlantis.ts';
import atlassian from './providers/atlassian.ts';
import audd from './providers/audd.ts';
import australiaOpenData from './providers/australia-open-data.ts';
import auth0 from './providers/auth0.ts';
import authentik from './providers/authentik.ts';
import authress from './providers/authress.ts';
import autoblocks from './providers/autoblocks.ts';
import autoklose from './providers/autoklose.ts';
import automateIo from './providers/automate-io.ts';
import autopilot from './providers/autopilot.ts';
import avalanche from './providers/avalanche.ts';
import avalara from './providers/avalara.ts';
import avaya from './providers/avaya.ts';
import avaza from './providers/avaza.ts';
import aviationstack from './providers/aviationstack.ts';
import aweber from './providers/aweber.ts';
import aws from './providers/aws.ts';
import axiom from './providers/axiom.ts';
import axonaut from './providers/axonaut.ts';
import ayrshare from './providers/ayrshare.ts';
import azureServices from './providers/azure-services.ts';
import azure from './providers/azure.ts';
import backblaze from './providers/backblaze.ts';
import baiduMaps from './providers/baidu-maps.ts';
import bamboohr from './providers/bamboohr.ts';
import bandwidth from './providers/bandwidth.ts';
import bannerbear from './providers/bannerbear.ts';
import baremetrics from './providers/baremetrics.ts';
import baseChain from './providers/base-chain.ts';
import basecamp from './providers/basecamp.ts';
import baseten from './providers/baseten.ts';
import beamer from './providers/beamer.ts';
import beebole from './providers/beebole.ts';
import belvo from './providers/belvo.ts';
import besnappy from './providers/besnappy.ts';
import bestTime from './providers/best-time.ts';
import betterstack from './providers/betterstack.ts';
import bigcommerce from './providers/bigcommerce.ts';
import binance from './providers/binance.ts';
import bing from './providers/bing.ts';
import bitbar from './providers/bitbar.ts';
import bitbucket from './providers/bitbucket.ts';
import bitcoinaverage from './providers/bitcoinaverage.ts';
import bitfinex from './providers/bitfinex.ts';
import bitly from './providers/bitly.ts';
import bitmex from './providers/bitmex.ts';
import bitquery from './providers/bitquery.ts';
import bitrise from './providers/bitrise.ts';
import bitstamp from './providers/bitstamp.ts';
import bittrex from './providers/bittrex.ts';
import bitwarden from './providers/bitwarden.ts';
import blackboard from './providers/blackboard.ts';
import blazemeter from './providers/blazemeter.ts';
import blitapp from './providers/blitapp.ts';
import blockProtocol from './providers/block-protocol.ts';
import blockcypher from './providers/blockcypher.ts';
import blocknative from './providers/blocknative.ts';
import blogger from './providers/blogger.ts';
import bluesky from './providers/bluesky.ts';
import blynk from './providers/blynk.ts';
import bombbomb from './providers/bombbomb.ts';
import bookingCom from './providers/booking-com.ts';
import boostnote from './providers/boostnote.ts';
import borgbase from './providers/borgbase.ts';
import box from './providers/box.ts';
import braintree from './providers/braintree.ts';
import branchIo from './providers/branch-io.ts';
import brandfetch from './providers/brandfetch.ts';
import brave from './providers/brave.ts';
import braze from './providers/braze.ts';
import brazilOpenData from './providers/brazil-open-data.ts';
import brevo from './providers/brevo.ts';
import brightData from './providers/bright-data.ts';
import brightspace from './providers/brightspace.ts';
import browserbase from './providers/browserbase.ts';
import browserless from './providers/browserless.ts';
import browserstack from './providers/browserstack.ts';
import browshot from './providers/browshot.ts';
import bscscan from './providers/bscscan.ts';
import buddyns from './providers/buddyns.ts';
import budibase from './providers/budibase.ts';
import buffer from './providers/buffer.ts';
import bugherd from './providers/bugherd.ts';
import bugsnag from './providers/bugsnag.ts';
import builderIo from './providers/builder-io.ts';
import buildkite from './providers/buildkite.ts';
import bulbul from './providers/bulbul.ts';
import bunnyNet from './providers/bunny-net.ts';
import buttercms from './providers/buttercms.ts';
import caflou from './providers/caflou.ts';
import calCom from './providers/cal-com.ts';
import calendarific from './providers/calendarific.ts';
import calendly from './providers/calendly.ts';
import calorieNinjas from './providers/calorie-ninjas.ts';
import campaignMonitor from './providers/campaign-monitor.ts';
import campayn from './providers/campayn.ts';
import canadaNotify from './providers/canada-notify.ts';
import canadaOpenData from './providers/canada-open-data.ts';
import canny from './providers/canny.ts';
import canva from './providers/canva.ts';
import capsuleCrm from './providers/capsule-crm.ts';
import carbonInterface from './providers/carbon-interface.ts';
import cartesia from './providers/cartesia.ts';
import carto from './providers/carto.ts';
import cashfree from './providers/cashfree.ts';
import castAi from './providers/cast-ai.ts';
import catchpoint from './providers/catchpoint.ts';
import censys from './providers/censys.ts';
import centralStationCrm from './providers/central-station-crm.ts';
import ceph from './providers/ceph.ts';
import cerebras from './providers/cerebras.ts';
import cfxRe from './providers/cfx-re.ts';
import chargebee from './providers/chargebee.ts';
import chartmogul from './providers/chartmogul.ts';
import chatbotCom from './providers/chatbot-com.ts';
import chatfuel from './providers/chatfuel.ts';
import checkly from './providers/checkly.ts';
import checkmarx from './providers/checkmarx.ts';
import checkoutCom from './providers/checkout-com.ts';
import chef from './providers/chef.ts';
import chipperCash from './providers/chipper-cash.ts';
import chroma from './providers/chroma.ts';
import cicero from './providers/cicero.ts';
import cielo from './providers/cielo.ts';
import circleci from './providers/circleci.ts';
import ciscoMeraki from './providers/cisco-meraki.ts';
import ciscoNetwork from './providers/cisco-network.ts';
import civo from './providers/civo.ts';
import clarifai from './providers/clarifai.ts';
import classlink from './providers/classlink.ts';
import clay from './providers/clay.ts';
import clearbit from './providers/clearbit.ts';
import clerk from './providers/clerk.ts';
import clever from './providers/clever.ts';
import clickhouse from './providers/clickhouse.ts';
import clicksend from './providers/clicksend.ts';
import clickup from './providers/clickup.ts';
import cliengo from './providers/cliengo.ts';
import clockify from './providers/clockify.ts';
import clockworkSms from './providers/clockwork-sms.ts';
import clojars from './providers/clojars.ts';
import close from './providers/close.ts';
import cloudant from './providers/cloudant.ts';
import cloudconvert from './providers/cloudconvert.ts';
import cloudflare from './providers/cloudflare.ts';
import cloudimage from './providers/cloudimage.ts';
import cloudinary from './providers/cloudinary.ts';
import cloudmersive from './providers/cloudmersive.ts';
import cloudpayments from './providers/cloudpayments.ts';
import cloudplan from './providers/cloudplan.ts';
import cloudsight from './providers/cloudsight.ts';
import cloudsmith from './providers/cloudsmith.ts';
import cloudways from './providers/cloudways.ts';
import cloverly from './providers/cloverly.ts';
import clustdoc from './providers/clustdoc.ts';
import cmCom from './providers/cm-com.ts';
import cockroachdb from './providers/cockroachdb.ts';
import coda from './providers/coda.ts';
import codacy from './providers/codacy.ts';
import codeRabbit from './providers/code-rabbit.ts';
import codeclimate from './providers/codeclimate.ts';
import codecov from './providers/codecov.ts';
import codefresh from './providers/codefresh.ts';
import codemagic from './providers/codemagic.ts';
import codequiry from './providers/codequiry.ts';
import cognitoForms from './providers/cognito-forms.ts';
import cohere from './providers/cohere.ts';
import coinapi from './providers/coinapi.ts';
import coinbase from './providers/coinbase.ts';
import coingecko from './providers/coingecko.ts';
import coinlayer from './providers/coinlayer.ts';
import coinlib from './providers/coinlib.ts';
import coinmarketcap from './providers/coinmarketcap.ts';
import commerceJs from './providers/commerce-js.ts';
import commercetools from './providers/commercetools.ts';
import composio from './providers/composio.ts';
import configcat from './providers/configcat.ts';
import confluent from './providers/confluent.ts';
import consul from './providers/consul.ts';
import contabo from './providers/contabo.ts';
import contentful from './providers/contentful.ts';
import contentstack from './providers/contentstack.ts';
import conversionTools from './providers/conversion-tools.ts';
import convertapi from './providers/convertapi.ts';
import convertkit from './providers/convertkit.ts';
import copper from './providers/copper.ts';
import corbado from './providers/corbado.ts';
import cortex from './providers/cortex.ts';
import couchbase from './providers/couchbase.ts';
import countrylayer from './providers/countrylayer.ts';
import courier from './providers/courier.ts';
import covalent from './providers/covalent.ts';
import coveralls from './providers/coveralls.ts';
import coze from './providers/coze.ts';
import craftmypdf from './providers/craftmypdf.ts';
import cratesIo from './providers/crates-io.ts';
import crisp from './providers/crisp.ts';
import cronitor from './providers/cronitor.ts';
import crossmint from './providers/crossmint.ts';
import crowdin from './providers/crowdin.ts';
import crowdstrike from './providers/crowdstrike.ts';
import crunchbase from './providers/crunchbase.ts';
import cryptocompare from './providers/cryptocompare.ts';
import currencycloud from './providers/currencycloud.ts';
import currencyfreaks from './providers/currencyfreaks.ts';
import currencylayer from './providers/currencylayer.ts';
import currencyscoop from './providers/currencyscoop.ts';
import currentsApi from './providers/currents-api.ts';
import cursor from './providers/cursor.ts';
import customerIo from './providers/customer-io.ts';
import cyberark from './providers/cyberark.ts';
import cypress from './providers/cypress.ts';
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
import eightXEight from './providers/eight-x-eight.ts';
import elevenlabs from './providers/elevenlabs.ts';
import facebook from './providers/facebook.ts';
import figma from './providers/figma.ts';
import fireworksAi from './providers/fireworks-ai.ts';
import flutterwave from './providers/flutterwave.ts';
import flyIo from './providers/fly-io.ts';
import formbuilder123 from './providers/formbuilder-123.ts';
import fourEverland from './providers/four-everland.ts';
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
import jfrog from './providers/jfrog.ts';
import kagi from './providers/kagi.ts';
import langfuse from './providers/langfuse.ts';
import langsmith from './providers/langsmith.ts';
import launchdarkly from './providers/launchdarkly.ts';
import linear from './providers/linear.ts';
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
import px500 from './providers/px-500.ts';
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
  ...abTasty,
  ...abstractApi,
  ...abuseipdb,
  ...accuweather,
  ...activecampaign,
  ...activepieces,
  ...adafruit,
  ...adobe,
  ...adp,
  ...adyen,
  ...aerisweather,
  ...africasTalking,
  ...age,
  ...agenta,
  ...agora,
  ...ai21,
  ...aikido,
  ...airbrake,
  ...airbyte,
  ...airplane,
  ...airscale,
  ...airtable,
  ...aiven,
  ...akamai,
  ...akoya,
  ...alchemy,
  ...algolia,
  ...alibabaCloud,
  ...alienvault,
  ...amadeus,
  ...amazonApps,
  ...amplitude,
  ...anrok,
  ...ansibleTower,
  ...anthropic,
  ...anyDo,
  ...anypoint,
  ...anyscale,
  ...apiMetrics,
  ...apifonica,
  ...apify,
  ...apilayer,
  ...apitemplate,
  ...apolloIo,
  ...appCenter,
  ...appdynamics,
  ...appfollow,
  ...applitools,
  ...appointedd,
  ...appoptics,
  ...appsmith,
  ...appsynergy,
  ...appwrite,
  ...arbitrum,
  ...arcjet,
  ...arduino,
  ...asaas,
  ...asana,
  ...assemblyai,
  ...atera,
  ...atlantis,
  ...atlassian,
  ...audd,
  ...australiaOpenData,
  ...auth0,
  ...authentik,
  ...authress,
  ...autoblocks,
  ...autoklose,
  ...automateIo,
  ...autopilot,
  ...avalanche,
  ...avalara,
  ...avaya,
  ...avaza,
  ...aviationstack,
  ...aweber,
  ...aws,
  ...axiom,
  ...axonaut,
  ...ayrshare,
  ...azureServices,
  ...azure,
  ...backblaze,
  ...baiduMaps,
  ...bamboohr,
  ...bandwidth,
  ...bannerbear,
  ...baremetrics,
  ...baseChain,
  ...basecamp,
  ...baseten,
  ...beamer,
  ...beebole,
  ...belvo,
  ...besnappy,
  ...bestTime,
  ...betterstack,
  ...bigcommerce,
  ...binance,
  ...bing,
  ...bitbar,
  ...bitbucket,
  ...bitcoinaverage,
  ...bitfinex,
  ...bitly,
  ...bitmex,
  ...bitquery,
  ...bitrise,
  ...bitstamp,
  ...bittrex,
  ...bitwarden,
  ...blackboard,
  ...blazemeter,
  ...blitapp,
  ...blockProtocol,
  ...blockcypher,
  ...blocknative,
  ...blogger,
  ...bluesky,
  ...blynk,
  ...bombbomb,
  ...bookingCom,
  ...boostnote,
  ...borgbase,
  ...box,
  ...braintree,
  ...branchIo,
  ...brandfetch,
  ...brave,
  ...braze,
  ...brazilOpenData,
  ...brevo,
  ...brightData,
  ...brightspace,
  ...browserbase,
  ...browserless,
  ...browserstack,
  ...browshot,
  ...bscscan,
  ...buddyns,
  ...budibase,
  ...buffer,
  ...bugherd,
  ...bugsnag,
  ...builderIo,
  ...buildkite,
  ...bulbul,
  ...bunnyNet,
  ...buttercms,
  ...caflou,
  ...calCom,
  ...calendarific,
  ...calendly,
  ...calorieNinjas,
  ...campaignMonitor,
  ...campayn,
  ...canadaNotify,
  ...canadaOpenData,
  ...canny,
  ...canva,
  ...capsuleCrm,
  ...carbonInterface,
  ...cartesia,
  ...carto,
  ...cashfree,
  ...castAi,
  ...catchpoint,
  ...censys,
  ...centralStationCrm,
  ...ceph,
  ...cerebras,
  ...cfxRe,
  ...chargebee,
  ...chartmogul,
  ...chatbotCom,
  ...chatfuel,
  ...checkly,
  ...checkmarx,
  ...checkoutCom,
  ...chef,
  ...chipperCash,
  ...chroma,
  ...cicero,
  ...cielo,
  ...circleci,
  ...ciscoMeraki,
  ...ciscoNetwork,
  ...civo,
  ...clarifai,
  ...classlink,
  ...clay,
  ...clearbit,
  ...clerk,
  ...clever,
  ...clickhouse,
  ...clicksend,
  ...clickup,
  ...cliengo,
  ...clockify,
  ...clockworkSms,
  ...clojars,
  ...close,
  ...cloudant,
  ...cloudconvert,
  ...cloudflare,
  ...cloudimage,
  ...cloudinary,
  ...cloudmersive,
  ...cloudpayments,
  ...cloudplan,
  ...cloudsight,
  ...cloudsmith,
  ...cloudways,
  ...cloverly,
  ...clustdoc,
  ...cmCom,
  ...cockroachdb,
  ...coda,
  ...codacy,
  ...codeRabbit,
  ...codeclimate,
  ...codecov,
  ...codefresh,
  ...codemagic,
  ...codequiry,
  ...cognitoForms,
  ...cohere,
  ...coinapi,
  ...coinbase,
  ...coingecko,
  ...coinlayer,
  ...coinlib,
  ...coinmarketcap,
  ...commerceJs,
  ...commercetools,
  ...composio,
  ...configcat,
  ...confluent,
  ...consul,
  ...contabo,
  ...contentful,
  ...contentstack,
  ...conversionTools,
  ...convertapi,
  ...convertkit,
  ...copper,
  ...corbado,
  ...cortex,
  ...couchbase,
  ...countrylayer,
  ...courier,
  ...covalent,
  ...coveralls,
  ...coze,
  ...craftmypdf,
  ...cratesIo,
  ...crisp,
  ...cronitor,
  ...crossmint,
  ...crowdin,
  ...crowdstrike,
  ...crunchbase,
  ...cryptocompare,
  ...currencycloud,
  ...currencyfreaks,
  ...currencylayer,
  ...currencyscoop,
  ...currentsApi,
  ...cursor,
  ...customerIo,
  ...cyberark,
  ...cypress,
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
  ...eightXEight,
  ...elevenlabs,
  ...facebook,
  ...figma,
  ...fireworksAi,
  ...flutterwave,
  ...flyIo,
  ...formbuilder123,
  ...fourEverland,
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
  ...jfrog,
  ...kagi,
  ...langfuse,
  ...langsmith,
  ...launchdarkly,
  ...linear,
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
  ...px500,
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
