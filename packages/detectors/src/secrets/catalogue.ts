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
import aspNet from './providers/asp-net.ts';
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
import pypi from './providers/pypi.ts';
import qase from './providers/qase.ts';
import qdrant from './providers/qdrant.ts';
import qiskit from './providers/qiskit.ts';
import qonto from './providers/qonto.ts';
import qualaroo from './providers/qualaroo.ts';
import quandl from './providers/quandl.ts';
import quay from './providers/quay.ts';
import qubole from './providers/qubole.ts';
import quickbooks from './providers/quickbooks.ts';
import quicknode from './providers/quicknode.ts';
import quire from './providers/quire.ts';
import rails from './providers/rails.ts';
import railway from './providers/railway.ts';
import raindrop from './providers/raindrop.ts';
import rainforestPay from './providers/rainforest-pay.ts';
import ramp from './providers/ramp.ts';
import rapid7 from './providers/rapid7.ts';
import rapidapi from './providers/rapidapi.ts';
import rapyd from './providers/rapyd.ts';
import rawg from './providers/rawg.ts';
import raygun from './providers/raygun.ts';
import razorpay from './providers/razorpay.ts';
import reachmail from './providers/reachmail.ts';
import reactApp from './providers/react-app.ts';
import readme from './providers/readme.ts';
import readwise from './providers/readwise.ts';
import rebrandly from './providers/rebrandly.ts';
import recaptcha from './providers/recaptcha.ts';
import recharge from './providers/recharge.ts';
import recombee from './providers/recombee.ts';
import recurly from './providers/recurly.ts';
import redash from './providers/redash.ts';
import reddit from './providers/reddit.ts';
import redirectPizza from './providers/redirect-pizza.ts';
import redisCloud from './providers/redis-cloud.ts';
import redis from './providers/redis.ts';
import redmine from './providers/redmine.ts';
import refiner from './providers/refiner.ts';
import remitly from './providers/remitly.ts';
import removeBg from './providers/remove-bg.ts';
import render from './providers/render.ts';
import rentman from './providers/rentman.ts';
import repairshopr from './providers/repairshopr.ts';
import replicate from './providers/replicate.ts';
import replyIo from './providers/reply-io.ts';
import requestFinance from './providers/request-finance.ts';
import resend from './providers/resend.ts';
import restpack from './providers/restpack.ts';
import retellAi from './providers/retell-ai.ts';
import retool from './providers/retool.ts';
import revAi from './providers/rev-ai.ts';
import revenuecat from './providers/revenuecat.ts';
import revolut from './providers/revolut.ts';
import ringcentral from './providers/ringcentral.ts';
import riotGames from './providers/riot-games.ts';
import ritekit from './providers/ritekit.ts';
import robinhood from './providers/robinhood.ts';
import roblox from './providers/roblox.ts';
import rocketreach from './providers/rocketreach.ts';
import rockset from './providers/rockset.ts';
import rollbar from './providers/rollbar.ts';
import ronin from './providers/ronin.ts';
import rootly from './providers/rootly.ts';
import route4me from './providers/route4me.ts';
import rubygems from './providers/rubygems.ts';
import rudderstack from './providers/rudderstack.ts';
import rundeck from './providers/rundeck.ts';
import runpod from './providers/runpod.ts';
import runrunIt from './providers/runrun-it.ts';
import runway from './providers/runway.ts';
import saladcloud from './providers/saladcloud.ts';
import salesblink from './providers/salesblink.ts';
import salescookie from './providers/salescookie.ts';
import salesflare from './providers/salesflare.ts';
import salesforce from './providers/salesforce.ts';
import salesloft from './providers/salesloft.ts';
import salesmate from './providers/salesmate.ts';
import samsara from './providers/samsara.ts';
import sanity from './providers/sanity.ts';
import satismeter from './providers/satismeter.ts';
import sauceLabs from './providers/sauce-labs.ts';
import scaleAi from './providers/scale-ai.ts';
import scaleway from './providers/scaleway.ts';
import scalingo from './providers/scalingo.ts';
import scalr from './providers/scalr.ts';
import scrapeops from './providers/scrapeops.ts';
import scrapeowl from './providers/scrapeowl.ts';
import scraperapi from './providers/scraperapi.ts';
import scraperbox from './providers/scraperbox.ts';
import scrapersite from './providers/scrapersite.ts';
import scrapestack from './providers/scrapestack.ts';
import scrapfly from './providers/scrapfly.ts';
import scrapingant from './providers/scrapingant.ts';
import scrapingbee from './providers/scrapingbee.ts';
import screenshotapi from './providers/screenshotapi.ts';
import screenshotlayer from './providers/screenshotlayer.ts';
import scrutinizer from './providers/scrutinizer.ts';
import scylladb from './providers/scylladb.ts';
import seam from './providers/seam.ts';
import securitytrails from './providers/securitytrails.ts';
import segment from './providers/segment.ts';
import selectpdf from './providers/selectpdf.ts';
import semaphore from './providers/semaphore.ts';
import sendbird from './providers/sendbird.ts';
import sendgrid from './providers/sendgrid.ts';
import sentry from './providers/sentry.ts';
import serpapi from './providers/serpapi.ts';
import serper from './providers/serper.ts';
import serphouse from './providers/serphouse.ts';
import serpstack from './providers/serpstack.ts';
import settlemint from './providers/settlemint.ts';
import shazam from './providers/shazam.ts';
import sheety from './providers/sheety.ts';
import sherpadesk from './providers/sherpadesk.ts';
import shipday from './providers/shipday.ts';
import shippo from './providers/shippo.ts';
import shipstation from './providers/shipstation.ts';
import shodan from './providers/shodan.ts';
import shopify from './providers/shopify.ts';
import shortIo from './providers/short-io.ts';
import shortcut from './providers/shortcut.ts';
import shotstack from './providers/shotstack.ts';
import shutterstock from './providers/shutterstock.ts';
import sidekiq from './providers/sidekiq.ts';
import sift from './providers/sift.ts';
import signable from './providers/signable.ts';
import signalfx from './providers/signalfx.ts';
import signalwire from './providers/signalwire.ts';
import signaturit from './providers/signaturit.ts';
import signifyd from './providers/signifyd.ts';
import signupgenius from './providers/signupgenius.ts';
import sigopt from './providers/sigopt.ts';
import siliconflow from './providers/siliconflow.ts';
import simfin from './providers/simfin.ts';
import similarweb from './providers/similarweb.ts';
import simplesat from './providers/simplesat.ts';
import simplynoted from './providers/simplynoted.ts';
import simvoly from './providers/simvoly.ts';
import sinch from './providers/sinch.ts';
import sirv from './providers/sirv.ts';
import siteleaf from './providers/siteleaf.ts';
import sketch from './providers/sketch.ts';
import skrapp from './providers/skrapp.ts';
import skybiometry from './providers/skybiometry.ts';
import skyscanner from './providers/skyscanner.ts';
import slack from './providers/slack.ts';
import smartproxy from './providers/smartproxy.ts';
import smartsheet from './providers/smartsheet.ts';
import smartthings from './providers/smartthings.ts';
import smarty from './providers/smarty.ts';
import smooch from './providers/smooch.ts';
import snapchat from './providers/snapchat.ts';
import snipcart from './providers/snipcart.ts';
import snowflake from './providers/snowflake.ts';
import snyk from './providers/snyk.ts';
import socure from './providers/socure.ts';
import softlayer from './providers/softlayer.ts';
import sonar from './providers/sonar.ts';
import soracom from './providers/soracom.ts';
import soundcloud from './providers/soundcloud.ts';
import sourcegraph from './providers/sourcegraph.ts';
import southKoreaOpenData from './providers/south-korea-open-data.ts';
import spacelift from './providers/spacelift.ts';
import sparkpost from './providers/sparkpost.ts';
import speechtextAi from './providers/speechtext-ai.ts';
import spiderfoot from './providers/spiderfoot.ts';
import split from './providers/split.ts';
import splunk from './providers/splunk.ts';
import spoonacular from './providers/spoonacular.ts';
import sportmonks from './providers/sportmonks.ts';
import spot from './providers/spot.ts';
import spotify from './providers/spotify.ts';
import spreedly from './providers/spreedly.ts';
import sqreen from './providers/sqreen.ts';
import squadcast from './providers/squadcast.ts';
import square from './providers/square.ts';
import squarespace from './providers/squarespace.ts';
import sslmate from './providers/sslmate.ts';
import stabilityAi from './providers/stability-ai.ts';
import stackhawk from './providers/stackhawk.ts';
import statsig from './providers/statsig.ts';
import statuscake from './providers/statuscake.ts';
import statuspage from './providers/statuspage.ts';
import statuspal from './providers/statuspal.ts';
import steam from './providers/steam.ts';
import stitchData from './providers/stitch-data.ts';
import stockdata from './providers/stockdata.ts';
import storecove from './providers/storecove.ts';
import stormboard from './providers/stormboard.ts';
import stormglass from './providers/stormglass.ts';
import storyblok from './providers/storyblok.ts';
import storychief from './providers/storychief.ts';
import strapi from './providers/strapi.ts';
import strava from './providers/strava.ts';
import streak from './providers/streak.ts';
import stream from './providers/stream.ts';
import stripe from './providers/stripe.ts';
import stripo from './providers/stripo.ts';
import stytch from './providers/stytch.ts';
import sugester from './providers/sugester.ts';
import sumoLogic from './providers/sumo-logic.ts';
import sumsub from './providers/sumsub.ts';
import sumup from './providers/sumup.ts';
import supabase from './providers/supabase.ts';
import supernotes from './providers/supernotes.ts';
import surge from './providers/surge.ts';
import surveymonkey from './providers/surveymonkey.ts';
import surveysparrow from './providers/surveysparrow.ts';
import survicate from './providers/survicate.ts';
import swaggerhub from './providers/swaggerhub.ts';
import swell from './providers/swell.ts';
import swiftype from './providers/swiftype.ts';
import synthesia from './providers/synthesia.ts';
import sysdig from './providers/sysdig.ts';
import tableau from './providers/tableau.ts';
import tailscale from './providers/tailscale.ts';
import tallyfy from './providers/tallyfy.ts';
import taskade from './providers/taskade.ts';
import tatum from './providers/tatum.ts';
import tavily from './providers/tavily.ts';
import tavus from './providers/tavus.ts';
import tawkTo from './providers/tawk-to.ts';
import taxjar from './providers/taxjar.ts';
import teamcity from './providers/teamcity.ts';
import teamgate from './providers/teamgate.ts';
import teamviewer from './providers/teamviewer.ts';
import teamwork from './providers/teamwork.ts';
import tefter from './providers/tefter.ts';
import telegram from './providers/telegram.ts';
import teletype from './providers/teletype.ts';
import telnyx from './providers/telnyx.ts';
import temporalCloud from './providers/temporal-cloud.ts';
import tenable from './providers/tenable.ts';
import tencentCloud from './providers/tencent-cloud.ts';
import testingbot from './providers/testingbot.ts';
import testkube from './providers/testkube.ts';
import text2data from './providers/text2data.ts';
import textlocal from './providers/textlocal.ts';
import textmagic from './providers/textmagic.ts';
import theOddsApi from './providers/the-odds-api.ts';
import thehive from './providers/thehive.ts';
import thingsboard from './providers/thingsboard.ts';
import thingspeak from './providers/thingspeak.ts';
import thinkific from './providers/thinkific.ts';
import thousandeyes from './providers/thousandeyes.ts';
import thunderstore from './providers/thunderstore.ts';
import ticketTailor from './providers/ticket-tailor.ts';
import ticketmaster from './providers/ticketmaster.ts';
import tidbCloud from './providers/tidb-cloud.ts';
import tigris from './providers/tigris.ts';
import tiingo from './providers/tiingo.ts';
import tiktok from './providers/tiktok.ts';
import timecamp from './providers/timecamp.ts';
import timezoneapi from './providers/timezoneapi.ts';
import tines from './providers/tines.ts';
import tinybird from './providers/tinybird.ts';
import tly from './providers/tly.ts';
import tmetric from './providers/tmetric.ts';
import todoist from './providers/todoist.ts';
import togetherAi from './providers/together-ai.ts';
import toggl from './providers/toggl.ts';
import tokeet from './providers/tokeet.ts';
import tolgee from './providers/tolgee.ts';
import tomorrowIo from './providers/tomorrow-io.ts';
import tomtom from './providers/tomtom.ts';
import tradier from './providers/tradier.ts';
import transifex from './providers/transifex.ts';
import travelpayouts from './providers/travelpayouts.ts';
import travisCi from './providers/travis-ci.ts';
import treasureData from './providers/treasure-data.ts';
import trello from './providers/trello.ts';
import trendMicro from './providers/trend-micro.ts';
import triggerDev from './providers/trigger-dev.ts';
import tripadvisor from './providers/tripadvisor.ts';
import truelayer from './providers/truelayer.ts';
import truenas from './providers/truenas.ts';
import trulioo from './providers/trulioo.ts';
import trustpilot from './providers/trustpilot.ts';
import tumblr from './providers/tumblr.ts';
import turso from './providers/turso.ts';
import tuya from './providers/tuya.ts';
import twelveData from './providers/twelve-data.ts';
import twilio from './providers/twilio.ts';
import twist from './providers/twist.ts';
import twitch from './providers/twitch.ts';
import twitter from './providers/twitter.ts';
import twocheckout from './providers/twocheckout.ts';
import tyk from './providers/tyk.ts';
import tyntec from './providers/tyntec.ts';
import typeform from './providers/typeform.ts';
import typefully from './providers/typefully.ts';
import typesense from './providers/typesense.ts';
import typetalk from './providers/typetalk.ts';
import uber from './providers/uber.ts';
import ubidots from './providers/ubidots.ts';
import uclassify from './providers/uclassify.ts';
import ukGovNotify from './providers/uk-gov-notify.ts';
import umami from './providers/umami.ts';
import unity from './providers/unity.ts';
import unkey from './providers/unkey.ts';
import unleash from './providers/unleash.ts';
import unplugg from './providers/unplugg.ts';
import unsplash from './providers/unsplash.ts';
import upcdatabase from './providers/upcdatabase.ts';
import upcloud from './providers/upcloud.ts';
import uplead from './providers/uplead.ts';
import uploadcare from './providers/uploadcare.ts';
import ups from './providers/ups.ts';
import upstage from './providers/upstage.ts';
import upstash from './providers/upstash.ts';
import uptimerobot from './providers/uptimerobot.ts';
import upwave from './providers/upwave.ts';
import upwork from './providers/upwork.ts';
import urlscan from './providers/urlscan.ts';
import userflow from './providers/userflow.ts';
import userstack from './providers/userstack.ts';
import uservoice from './providers/uservoice.ts';
import usps from './providers/usps.ts';
import valTown from './providers/val-town.ts';
import vapi from './providers/vapi.ts';
import vapid from './providers/vapid.ts';
import vastAi from './providers/vast-ai.ts';
import vatlayer from './providers/vatlayer.ts';
import vbout from './providers/vbout.ts';
import veracode from './providers/veracode.ts';
import vercel from './providers/vercel.ts';
import veriff from './providers/veriff.ts';
import verifier from './providers/verifier.ts';
import verimail from './providers/verimail.ts';
import veriphone from './providers/veriphone.ts';
import versioneye from './providers/versioneye.ts';
import viber from './providers/viber.ts';
import viewneo from './providers/viewneo.ts';
import vimeo from './providers/vimeo.ts';
import virustotal from './providers/virustotal.ts';
import visualCrossing from './providers/visual-crossing.ts';
import vkontakte from './providers/vkontakte.ts';
import vmware from './providers/vmware.ts';
import voiceflow from './providers/voiceflow.ts';
import voicegain from './providers/voicegain.ts';
import volcengine from './providers/volcengine.ts';
import vonage from './providers/vonage.ts';
import voodooSms from './providers/voodoo-sms.ts';
import vouched from './providers/vouched.ts';
import vouchery from './providers/vouchery.ts';
import voyageAi from './providers/voyage-ai.ts';
import vpnapi from './providers/vpnapi.ts';
import vultr from './providers/vultr.ts';
import vyte from './providers/vyte.ts';
import wakatime from './providers/wakatime.ts';
import walkScore from './providers/walk-score.ts';
import walmart from './providers/walmart.ts';
import warpstream from './providers/warpstream.ts';
import wasabi from './providers/wasabi.ts';
import weatherapi from './providers/weatherapi.ts';
import weatherbit from './providers/weatherbit.ts';
import weatherstack from './providers/weatherstack.ts';
import weaviate from './providers/weaviate.ts';
import web3Storage from './providers/web3-storage.ts';
import webex from './providers/webex.ts';
import webflow from './providers/webflow.ts';
import webscraper from './providers/webscraper.ts';
import webscrapingAi from './providers/webscraping-ai.ts';
import websitepulse from './providers/websitepulse.ts';
import wechat from './providers/wechat.ts';
import weglot from './providers/weglot.ts';
import weightsAndBiases from './providers/weights-and-biases.ts';
import wepay from './providers/wepay.ts';
import whoisxmlapi from './providers/whoisxmlapi.ts';
import whoxy from './providers/whoxy.ts';
import windows from './providers/windows.ts';
import wireguard from './providers/wireguard.ts';
import wise from './providers/wise.ts';
import wistia from './providers/wistia.ts';
import witAi from './providers/wit-ai.ts';
import wix from './providers/wix.ts';
import wiz from './providers/wiz.ts';
import wolframAlpha from './providers/wolfram-alpha.ts';
import woocommerce from './providers/woocommerce.ts';
import wordpressCom from './providers/wordpress-com.ts';
import workable from './providers/workable.ts';
import workato from './providers/workato.ts';
import workos from './providers/workos.ts';
import worksnaps from './providers/worksnaps.ts';
import workstack from './providers/workstack.ts';
import worldWeatherOnline from './providers/world-weather-online.ts';
import worldcoinindex from './providers/worldcoinindex.ts';
import worldpay from './providers/worldpay.ts';
import wpEngine from './providers/wp-engine.ts';
import wpscan from './providers/wpscan.ts';
import wrike from './providers/wrike.ts';
import wufoo from './providers/wufoo.ts';
import xai from './providers/xai.ts';
import xata from './providers/xata.ts';
import xboxLive from './providers/xbox-live.ts';
import xendit from './providers/xendit.ts';
import xero from './providers/xero.ts';
import yahoo from './providers/yahoo.ts';
import yandex from './providers/yandex.ts';
import yelp from './providers/yelp.ts';
import yext from './providers/yext.ts';
import ynab from './providers/ynab.ts';
import yousign from './providers/yousign.ts';
import yubico from './providers/yubico.ts';
import zai from './providers/zai.ts';
import zamzar from './providers/zamzar.ts';
import zapier from './providers/zapier.ts';
import zendesk from './providers/zendesk.ts';
import zenhub from './providers/zenhub.ts';
import zenkit from './providers/zenkit.ts';
import zenrows from './providers/zenrows.ts';
import zenscrape from './providers/zenscrape.ts';
import zenserp from './providers/zenserp.ts';
import zeplin from './providers/zeplin.ts';
import zerobounce from './providers/zerobounce.ts';
import zerodha from './providers/zerodha.ts';
import zerossl from './providers/zerossl.ts';
import zerotier from './providers/zerotier.ts';
import zilliz from './providers/zilliz.ts';
import zillow from './providers/zillow.ts';
import zipapi from './providers/zipapi.ts';
import zipbooks from './providers/zipbooks.ts';
import zipcodeapi from './providers/zipcodeapi.ts';
import zipcodebase from './providers/zipcodebase.ts';
import zoho from './providers/zoho.ts';
import zomato from './providers/zomato.ts';
import zonkaFeedback from './providers/zonka-feedback.ts';
import zoom from './providers/zoom.ts';
import zoominfo from './providers/zoominfo.ts';
import zora from './providers/zora.ts';
import zscaler from './providers/zscaler.ts';
import zulip from './providers/zulip.ts';
import zuora from './providers/zuora.ts';
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
  ...aspNet,
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
  ...pypi,
  ...qase,
  ...qdrant,
  ...qiskit,
  ...qonto,
  ...qualaroo,
  ...quandl,
  ...quay,
  ...qubole,
  ...quickbooks,
  ...quicknode,
  ...quire,
  ...rails,
  ...railway,
  ...raindrop,
  ...rainforestPay,
  ...ramp,
  ...rapid7,
  ...rapidapi,
  ...rapyd,
  ...rawg,
  ...raygun,
  ...razorpay,
  ...reachmail,
  ...reactApp,
  ...readme,
  ...readwise,
  ...rebrandly,
  ...recaptcha,
  ...recharge,
  ...recombee,
  ...recurly,
  ...redash,
  ...reddit,
  ...redirectPizza,
  ...redisCloud,
  ...redis,
  ...redmine,
  ...refiner,
  ...remitly,
  ...removeBg,
  ...render,
  ...rentman,
  ...repairshopr,
  ...replicate,
  ...replyIo,
  ...requestFinance,
  ...resend,
  ...restpack,
  ...retellAi,
  ...retool,
  ...revAi,
  ...revenuecat,
  ...revolut,
  ...ringcentral,
  ...riotGames,
  ...ritekit,
  ...robinhood,
  ...roblox,
  ...rocketreach,
  ...rockset,
  ...rollbar,
  ...ronin,
  ...rootly,
  ...route4me,
  ...rubygems,
  ...rudderstack,
  ...rundeck,
  ...runpod,
  ...runrunIt,
  ...runway,
  ...saladcloud,
  ...salesblink,
  ...salescookie,
  ...salesflare,
  ...salesforce,
  ...salesloft,
  ...salesmate,
  ...samsara,
  ...sanity,
  ...satismeter,
  ...sauceLabs,
  ...scaleAi,
  ...scaleway,
  ...scalingo,
  ...scalr,
  ...scrapeops,
  ...scrapeowl,
  ...scraperapi,
  ...scraperbox,
  ...scrapersite,
  ...scrapestack,
  ...scrapfly,
  ...scrapingant,
  ...scrapingbee,
  ...screenshotapi,
  ...screenshotlayer,
  ...scrutinizer,
  ...scylladb,
  ...seam,
  ...securitytrails,
  ...segment,
  ...selectpdf,
  ...semaphore,
  ...sendbird,
  ...sendgrid,
  ...sentry,
  ...serpapi,
  ...serper,
  ...serphouse,
  ...serpstack,
  ...settlemint,
  ...shazam,
  ...sheety,
  ...sherpadesk,
  ...shipday,
  ...shippo,
  ...shipstation,
  ...shodan,
  ...shopify,
  ...shortIo,
  ...shortcut,
  ...shotstack,
  ...shutterstock,
  ...sidekiq,
  ...sift,
  ...signable,
  ...signalfx,
  ...signalwire,
  ...signaturit,
  ...signifyd,
  ...signupgenius,
  ...sigopt,
  ...siliconflow,
  ...simfin,
  ...similarweb,
  ...simplesat,
  ...simplynoted,
  ...simvoly,
  ...sinch,
  ...sirv,
  ...siteleaf,
  ...sketch,
  ...skrapp,
  ...skybiometry,
  ...skyscanner,
  ...slack,
  ...smartproxy,
  ...smartsheet,
  ...smartthings,
  ...smarty,
  ...smooch,
  ...snapchat,
  ...snipcart,
  ...snowflake,
  ...snyk,
  ...socure,
  ...softlayer,
  ...sonar,
  ...soracom,
  ...soundcloud,
  ...sourcegraph,
  ...southKoreaOpenData,
  ...spacelift,
  ...sparkpost,
  ...speechtextAi,
  ...spiderfoot,
  ...split,
  ...splunk,
  ...spoonacular,
  ...sportmonks,
  ...spot,
  ...spotify,
  ...spreedly,
  ...sqreen,
  ...squadcast,
  ...square,
  ...squarespace,
  ...sslmate,
  ...stabilityAi,
  ...stackhawk,
  ...statsig,
  ...statuscake,
  ...statuspage,
  ...statuspal,
  ...steam,
  ...stitchData,
  ...stockdata,
  ...storecove,
  ...stormboard,
  ...stormglass,
  ...storyblok,
  ...storychief,
  ...strapi,
  ...strava,
  ...streak,
  ...stream,
  ...stripe,
  ...stripo,
  ...stytch,
  ...sugester,
  ...sumoLogic,
  ...sumsub,
  ...sumup,
  ...supabase,
  ...supernotes,
  ...surge,
  ...surveymonkey,
  ...surveysparrow,
  ...survicate,
  ...swaggerhub,
  ...swell,
  ...swiftype,
  ...synthesia,
  ...sysdig,
  ...tableau,
  ...tailscale,
  ...tallyfy,
  ...taskade,
  ...tatum,
  ...tavily,
  ...tavus,
  ...tawkTo,
  ...taxjar,
  ...teamcity,
  ...teamgate,
  ...teamviewer,
  ...teamwork,
  ...tefter,
  ...telegram,
  ...teletype,
  ...telnyx,
  ...temporalCloud,
  ...tenable,
  ...tencentCloud,
  ...testingbot,
  ...testkube,
  ...text2data,
  ...textlocal,
  ...textmagic,
  ...theOddsApi,
  ...thehive,
  ...thingsboard,
  ...thingspeak,
  ...thinkific,
  ...thousandeyes,
  ...thunderstore,
  ...ticketTailor,
  ...ticketmaster,
  ...tidbCloud,
  ...tigris,
  ...tiingo,
  ...tiktok,
  ...timecamp,
  ...timezoneapi,
  ...tines,
  ...tinybird,
  ...tly,
  ...tmetric,
  ...todoist,
  ...togetherAi,
  ...toggl,
  ...tokeet,
  ...tolgee,
  ...tomorrowIo,
  ...tomtom,
  ...tradier,
  ...transifex,
  ...travelpayouts,
  ...travisCi,
  ...treasureData,
  ...trello,
  ...trendMicro,
  ...triggerDev,
  ...tripadvisor,
  ...truelayer,
  ...truenas,
  ...trulioo,
  ...trustpilot,
  ...tumblr,
  ...turso,
  ...tuya,
  ...twelveData,
  ...twilio,
  ...twist,
  ...twitch,
  ...twitter,
  ...twocheckout,
  ...tyk,
  ...tyntec,
  ...typeform,
  ...typefully,
  ...typesense,
  ...typetalk,
  ...uber,
  ...ubidots,
  ...uclassify,
  ...ukGovNotify,
  ...umami,
  ...unity,
  ...unkey,
  ...unleash,
  ...unplugg,
  ...unsplash,
  ...upcdatabase,
  ...upcloud,
  ...uplead,
  ...uploadcare,
  ...ups,
  ...upstage,
  ...upstash,
  ...uptimerobot,
  ...upwave,
  ...upwork,
  ...urlscan,
  ...userflow,
  ...userstack,
  ...uservoice,
  ...usps,
  ...valTown,
  ...vapi,
  ...vapid,
  ...vastAi,
  ...vatlayer,
  ...vbout,
  ...veracode,
  ...vercel,
  ...veriff,
  ...verifier,
  ...verimail,
  ...veriphone,
  ...versioneye,
  ...viber,
  ...viewneo,
  ...vimeo,
  ...virustotal,
  ...visualCrossing,
  ...vkontakte,
  ...vmware,
  ...voiceflow,
  ...voicegain,
  ...volcengine,
  ...vonage,
  ...voodooSms,
  ...vouched,
  ...vouchery,
  ...voyageAi,
  ...vpnapi,
  ...vultr,
  ...vyte,
  ...wakatime,
  ...walkScore,
  ...walmart,
  ...warpstream,
  ...wasabi,
  ...weatherapi,
  ...weatherbit,
  ...weatherstack,
  ...weaviate,
  ...web3Storage,
  ...webex,
  ...webflow,
  ...webscraper,
  ...webscrapingAi,
  ...websitepulse,
  ...wechat,
  ...weglot,
  ...weightsAndBiases,
  ...wepay,
  ...whoisxmlapi,
  ...whoxy,
  ...windows,
  ...wireguard,
  ...wise,
  ...wistia,
  ...witAi,
  ...wix,
  ...wiz,
  ...wolframAlpha,
  ...woocommerce,
  ...wordpressCom,
  ...workable,
  ...workato,
  ...workos,
  ...worksnaps,
  ...workstack,
  ...worldWeatherOnline,
  ...worldcoinindex,
  ...worldpay,
  ...wpEngine,
  ...wpscan,
  ...wrike,
  ...wufoo,
  ...xai,
  ...xata,
  ...xboxLive,
  ...xendit,
  ...xero,
  ...yahoo,
  ...yandex,
  ...yelp,
  ...yext,
  ...ynab,
  ...yousign,
  ...yubico,
  ...zai,
  ...zamzar,
  ...zapier,
  ...zendesk,
  ...zenhub,
  ...zenkit,
  ...zenrows,
  ...zenscrape,
  ...zenserp,
  ...zeplin,
  ...zerobounce,
  ...zerodha,
  ...zerossl,
  ...zerotier,
  ...zilliz,
  ...zillow,
  ...zipapi,
  ...zipbooks,
  ...zipcodeapi,
  ...zipcodebase,
  ...zoho,
  ...zomato,
  ...zonkaFeedback,
  ...zoom,
  ...zoominfo,
  ...zora,
  ...zscaler,
  ...zulip,
  ...zuora,
  ...zuplo,
];
