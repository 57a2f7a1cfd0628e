/** Every detector there is, by provider. A new file is listed here; a test compares the list with the folders. */
import authorizationHeader from './generic/authorization-header.ts';
import commandLine from './generic/command-line.ts';
import configFiles from './generic/config-files.ts';
import connectCall from './generic/connect-call.ts';
import connectionString from './generic/connection-string.ts';
import credentialFiles from './generic/credential-files.ts';
import databaseUrl from './generic/database-url.ts';
import jwtSigningSecret from './generic/jwt-signing-secret.ts';
import jwt from './generic/jwt.ts';
import keystore from './generic/keystore.ts';
import kubernetesBootstrapToken from './generic/kubernetes-bootstrap-token.ts';
import kubernetesSecret from './generic/kubernetes-secret.ts';
import mnemonic from './generic/mnemonic.ts';
import passwordHash from './generic/password-hash.ts';
import pgpPrivateKey from './generic/pgp-private-key.ts';
import privateKey from './generic/private-key.ts';
import puttyKey from './generic/putty-key.ts';
import quotedSecret from './generic/quoted-secret.ts';
import secretAssignment from './generic/secret-assignment.ts';
import sqlPassword from './generic/sql-password.ts';
import terraformState from './generic/terraform-state.ts';
import urlPassword from './generic/url-password.ts';
import userPasswordPair from './generic/user-password-pair.ts';
import walletKey from './generic/wallet-key.ts';
import xmlPassword from './generic/xml-password.ts';
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
import aspNet from './providers/asp-net.ts';
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
import d7Networks from './providers/d7-networks.ts';
import dacast from './providers/dacast.ts';
import dailyCo from './providers/daily-co.ts';
import dailymotion from './providers/dailymotion.ts';
import dandelion from './providers/dandelion.ts';
import dareboost from './providers/dareboost.ts';
import dataGov from './providers/data-gov.ts';
import databento from './providers/databento.ts';
import databox from './providers/databox.ts';
import databricks from './providers/databricks.ts';
import datadog from './providers/datadog.ts';
import dataforseo from './providers/dataforseo.ts';
import datastax from './providers/datastax.ts';
import datocms from './providers/datocms.ts';
import daytona from './providers/daytona.ts';
import dbt from './providers/dbt.ts';
import debounce from './providers/debounce.ts';
import deepai from './providers/deepai.ts';
import deepgram from './providers/deepgram.ts';
import deepinfra from './providers/deepinfra.ts';
import deepl from './providers/deepl.ts';
import deepseek from './providers/deepseek.ts';
import definedNetworking from './providers/defined-networking.ts';
import delighted from './providers/delighted.ts';
import delinea from './providers/delinea.ts';
import demio from './providers/demio.ts';
import deno from './providers/deno.ts';
import dependencyTrack from './providers/dependency-track.ts';
import detectLanguage from './providers/detect-language.ts';
import detectify from './providers/detectify.ts';
import devTo from './providers/dev-to.ts';
import devcycle from './providers/devcycle.ts';
import deviantart from './providers/deviantart.ts';
import devin from './providers/devin.ts';
import diffbot from './providers/diffbot.ts';
import dify from './providers/dify.ts';
import diggernaut from './providers/diggernaut.ts';
import digitalocean from './providers/digitalocean.ts';
import directus from './providers/directus.ts';
import discogs from './providers/discogs.ts';
import discord from './providers/discord.ts';
import discourse from './providers/discourse.ts';
import disqus from './providers/disqus.ts';
import ditto from './providers/ditto.ts';
import django from './providers/django.ts';
import dnsimple from './providers/dnsimple.ts';
import dnspod from './providers/dnspod.ts';
import docker from './providers/docker.ts';
import docparser from './providers/docparser.ts';
import docusign from './providers/docusign.ts';
import doppler from './providers/doppler.ts';
import dotdigital from './providers/dotdigital.ts';
import dovico from './providers/dovico.ts';
import drata from './providers/drata.ts';
import dribbble from './providers/dribbble.ts';
import drift from './providers/drift.ts';
import dronahq from './providers/dronahq.ts';
import droneCi from './providers/drone-ci.ts';
import dropbox from './providers/dropbox.ts';
import dub from './providers/dub.ts';
import duckdb from './providers/duckdb.ts';
import duffel from './providers/duffel.ts';
import dune from './providers/dune.ts';
import duo from './providers/duo.ts';
import dwolla from './providers/dwolla.ts';
import dynalist from './providers/dynalist.ts';
import dynatrace from './providers/dynatrace.ts';
import dyspatch from './providers/dyspatch.ts';
import e2b from './providers/e2b.ts';
import easypost from './providers/easypost.ts';
import ebay from './providers/ebay.ts';
import ecostruxureIt from './providers/ecostruxure-it.ts';
import ecwid from './providers/ecwid.ts';
import edamam from './providers/edamam.ts';
import eightXEight from './providers/eight-x-eight.ts';
import elasticEmail from './providers/elastic-email.ts';
import elastic from './providers/elastic.ts';
import elevenlabs from './providers/elevenlabs.ts';
import eloqua from './providers/eloqua.ts';
import emailoctopus from './providers/emailoctopus.ts';
import enablex from './providers/enablex.ts';
import endorLabs from './providers/endor-labs.ts';
import enigma from './providers/enigma.ts';
import env0 from './providers/env0.ts';
import envato from './providers/envato.ts';
import envoy from './providers/envoy.ts';
import equinix from './providers/equinix.ts';
import eraser from './providers/eraser.ts';
import etherscan from './providers/etherscan.ts';
import ethplorer from './providers/ethplorer.ts';
import etsy from './providers/etsy.ts';
import euOpenData from './providers/eu-open-data.ts';
import eventbrite from './providers/eventbrite.ts';
import everhour from './providers/everhour.ts';
import evernote from './providers/evernote.ts';
import exa from './providers/exa.ts';
import exchangeRatesApi from './providers/exchange-rates-api.ts';
import exchangerateApi from './providers/exchangerate-api.ts';
import exoscale from './providers/exoscale.ts';
import expo from './providers/expo.ts';
import exportSdk from './providers/export-sdk.ts';
import extractorApi from './providers/extractor-api.ts';
import facebook from './providers/facebook.ts';
import faceplusplus from './providers/faceplusplus.ts';
import fal from './providers/fal.ts';
import fantom from './providers/fantom.ts';
import fastforex from './providers/fastforex.ts';
import fastly from './providers/fastly.ts';
import fastspring from './providers/fastspring.ts';
import fauna from './providers/fauna.ts';
import fda from './providers/fda.ts';
import fedex from './providers/fedex.ts';
import feedier from './providers/feedier.ts';
import fetchrss from './providers/fetchrss.ts';
import fibery from './providers/fibery.ts';
import figma from './providers/figma.ts';
import fileIo from './providers/file-io.ts';
import filebase from './providers/filebase.ts';
import filestack from './providers/filestack.ts';
import filezilla from './providers/filezilla.ts';
import finage from './providers/finage.ts';
import financialModelingPrep from './providers/financial-modeling-prep.ts';
import finicity from './providers/finicity.ts';
import finnhub from './providers/finnhub.ts';
import firecrawl from './providers/firecrawl.ts';
import fireworksAi from './providers/fireworks-ai.ts';
import fitbit from './providers/fitbit.ts';
import five9 from './providers/five9.ts';
import fivetran from './providers/fivetran.ts';
import fixer from './providers/fixer.ts';
import flagsmith from './providers/flagsmith.ts';
import flatIo from './providers/flat-io.ts';
import fleetbase from './providers/fleetbase.ts';
import flexport from './providers/flexport.ts';
import flickr from './providers/flickr.ts';
import flightapi from './providers/flightapi.ts';
import flightaware from './providers/flightaware.ts';
import flightlabs from './providers/flightlabs.ts';
import flightstats from './providers/flightstats.ts';
import flipside from './providers/flipside.ts';
import flipt from './providers/flipt.ts';
import float from './providers/float.ts';
import flowflu from './providers/flowflu.ts';
import flutterwave from './providers/flutterwave.ts';
import flyIo from './providers/fly-io.ts';
import formIo from './providers/form-io.ts';
import formbucket from './providers/formbucket.ts';
import formbuilder123 from './providers/formbuilder-123.ts';
import formcraft from './providers/formcraft.ts';
import formsite from './providers/formsite.ts';
import formstack from './providers/formstack.ts';
import fortinet from './providers/fortinet.ts';
import foundation from './providers/foundation.ts';
import fourEverland from './providers/four-everland.ts';
import foursquare from './providers/foursquare.ts';
import frameIo from './providers/frame-io.ts';
import freemius from './providers/freemius.ts';
import freepik from './providers/freepik.ts';
import freshbooks from './providers/freshbooks.ts';
import freshdesk from './providers/freshdesk.ts';
import freshworks from './providers/freshworks.ts';
import friendli from './providers/friendli.ts';
import front from './providers/front.ts';
import frontegg from './providers/frontegg.ts';
import fulcrum from './providers/fulcrum.ts';
import fullcontact from './providers/fullcontact.ts';
import fullstory from './providers/fullstory.ts';
import fusionauth from './providers/fusionauth.ts';
import fxmarket from './providers/fxmarket.ts';
import geckoboard from './providers/geckoboard.ts';
import gemfury from './providers/gemfury.ts';
import geminiExchange from './providers/gemini-exchange.ts';
import genesys from './providers/genesys.ts';
import gengo from './providers/gengo.ts';
import genius from './providers/genius.ts';
import geoapify from './providers/geoapify.ts';
import geocode from './providers/geocode.ts';
import geocodify from './providers/geocodify.ts';
import geocodio from './providers/geocodio.ts';
import getemail from './providers/getemail.ts';
import getgeoapi from './providers/getgeoapi.ts';
import getresponse from './providers/getresponse.ts';
import getsandbox from './providers/getsandbox.ts';
import getstream from './providers/getstream.ts';
import ghost from './providers/ghost.ts';
import giphy from './providers/giphy.ts';
import gist from './providers/gist.ts';
import gitbook from './providers/gitbook.ts';
import gitea from './providers/gitea.ts';
import gitee from './providers/gitee.ts';
import gitguardian from './providers/gitguardian.ts';
import github from './providers/github.ts';
import gitlab from './providers/gitlab.ts';
import gitter from './providers/gitter.ts';
import gladia from './providers/gladia.ts';
import glassnode from './providers/glassnode.ts';
import goatcounter from './providers/goatcounter.ts';
import gocanvas from './providers/gocanvas.ts';
import gocardless from './providers/gocardless.ts';
import godaddy from './providers/godaddy.ts';
import goodday from './providers/goodday.ts';
import googleChat from './providers/google-chat.ts';
import google from './providers/google.ts';
import gorgias from './providers/gorgias.ts';
import gotify from './providers/gotify.ts';
import goto from './providers/goto.ts';
import grafana from './providers/grafana.ts';
import graph from './providers/graph.ts';
import graphcms from './providers/graphcms.ts';
import graphhopper from './providers/graphhopper.ts';
import greenhouse from './providers/greenhouse.ts';
import greptile from './providers/greptile.ts';
import gretel from './providers/gretel.ts';
import greynoise from './providers/greynoise.ts';
import groove from './providers/groove.ts';
import groq from './providers/groq.ts';
import growthbook from './providers/growthbook.ts';
import gtmetrix from './providers/gtmetrix.ts';
import guardian from './providers/guardian.ts';
import gumroad from './providers/gumroad.ts';
import guru from './providers/guru.ts';
import gyazo from './providers/gyazo.ts';
import hackerone from './providers/hackerone.ts';
import hanko from './providers/hanko.ts';
import happi from './providers/happi.ts';
import happyScribe from './providers/happy-scribe.ts';
import harbor from './providers/harbor.ts';
import harness from './providers/harness.ts';
import harvest from './providers/harvest.ts';
import hashicorp from './providers/hashicorp.ts';
import hashnode from './providers/hashnode.ts';
import hasura from './providers/hasura.ts';
import hcaptcha from './providers/hcaptcha.ts';
import heap from './providers/heap.ts';
import helicone from './providers/helicone.ts';
import helius from './providers/helius.ts';
import hellosign from './providers/hellosign.ts';
import helpScout from './providers/help-scout.ts';
import helpcrunch from './providers/helpcrunch.ts';
import here from './providers/here.ts';
import heroku from './providers/heroku.ts';
import hetzner from './providers/hetzner.ts';
import hevo from './providers/hevo.ts';
import heygen from './providers/heygen.ts';
import highlevel from './providers/highlevel.ts';
import hightouch from './providers/hightouch.ts';
import hive from './providers/hive.ts';
import hiveage from './providers/hiveage.ts';
import holidayApi from './providers/holiday-api.ts';
import holisticAi from './providers/holistic-ai.ts';
import homeAssistant from './providers/home-assistant.ts';
import honeycomb from './providers/honeycomb.ts';
import hotjar from './providers/hotjar.ts';
import html2pdf from './providers/html2pdf.ts';
import hubspot from './providers/hubspot.ts';
import huggingFace from './providers/hugging-face.ts';
import humanity from './providers/humanity.ts';
import humanloop from './providers/humanloop.ts';
import hume from './providers/hume.ts';
import hunter from './providers/hunter.ts';
import hybiscus from './providers/hybiscus.ts';
import hypertrack from './providers/hypertrack.ts';
import ibmCloud from './providers/ibm-cloud.ts';
import iconfinder from './providers/iconfinder.ts';
import ideogram from './providers/ideogram.ts';
import iexCloud from './providers/iex-cloud.ts';
import ifttt from './providers/ifttt.ts';
import imagekit from './providers/imagekit.ts';
import imagga from './providers/imagga.ts';
import imgbb from './providers/imgbb.ts';
import imgix from './providers/imgix.ts';
import imgur from './providers/imgur.ts';
import impala from './providers/impala.ts';
import incidentIo from './providers/incident-io.ts';
import infisical from './providers/infisical.ts';
import influxdata from './providers/influxdata.ts';
import infobip from './providers/infobip.ts';
import infomaniak from './providers/infomaniak.ts';
import infracost from './providers/infracost.ts';
import infura from './providers/infura.ts';
import inngest from './providers/inngest.ts';
import insightly from './providers/insightly.ts';
import instabot from './providers/instabot.ts';
import instagram from './providers/instagram.ts';
import instamojo from './providers/instamojo.ts';
import instana from './providers/instana.ts';
import instantly from './providers/instantly.ts';
import instatus from './providers/instatus.ts';
import integromat from './providers/integromat.ts';
import intelowl from './providers/intelowl.ts';
import intercom from './providers/intercom.ts';
import interseller from './providers/interseller.ts';
import intra42 from './providers/intra42.ts';
import intrinio from './providers/intrinio.ts';
import invision from './providers/invision.ts';
import invoiceocean from './providers/invoiceocean.ts';
import ionic from './providers/ionic.ts';
import ip2location from './providers/ip2location.ts';
import ipapi from './providers/ipapi.ts';
import ipdata from './providers/ipdata.ts';
import ipgeolocation from './providers/ipgeolocation.ts';
import ipinfo from './providers/ipinfo.ts';
import ipinfodb from './providers/ipinfodb.ts';
import ipqualityscore from './providers/ipqualityscore.ts';
import ipregistry from './providers/ipregistry.ts';
import ipstack from './providers/ipstack.ts';
import iterable from './providers/iterable.ts';
import jamf from './providers/jamf.ts';
import japanEStat from './providers/japan-e-stat.ts';
import japanEstat from './providers/japan-estat.ts';
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
import keystonejs from './providers/keystonejs.ts';
import kickbox from './providers/kickbox.ts';
import kinde from './providers/kinde.ts';
import kintone from './providers/kintone.ts';
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
import lacework from './providers/lacework.ts';
import lambdaCloud from './providers/lambda-cloud.ts';
import lambdatest from './providers/lambdatest.ts';
import langfuse from './providers/langfuse.ts';
import langsmith from './providers/langsmith.ts';
import languagelayer from './providers/languagelayer.ts';
import laravel from './providers/laravel.ts';
import lark from './providers/lark.ts';
import lastFm from './providers/last-fm.ts';
import lattice from './providers/lattice.ts';
import launchdarkly from './providers/launchdarkly.ts';
import lawpay from './providers/lawpay.ts';
import leadfeeder from './providers/leadfeeder.ts';
import leanplum from './providers/leanplum.ts';
import lemlist from './providers/lemlist.ts';
import lemonSqueezy from './providers/lemon-squeezy.ts';
import lemonsqueezy from './providers/lemonsqueezy.ts';
import lendflow from './providers/lendflow.ts';
import leptonAi from './providers/lepton-ai.ts';
import lessAnnoyingCrm from './providers/less-annoying-crm.ts';
import letta from './providers/letta.ts';
import lever from './providers/lever.ts';
import lexigram from './providers/lexigram.ts';
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
import lunacy from './providers/lunacy.ts';
import lunchmoney from './providers/lunchmoney.ts';
import luno from './providers/luno.ts';
import lusha from './providers/lusha.ts';
import m3o from './providers/m3o.ts';
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
import maptiler from './providers/maptiler.ts';
import markerIo from './providers/marker-io.ts';
import marketo from './providers/marketo.ts';
import marketstack from './providers/marketstack.ts';
import marqeta from './providers/marqeta.ts';
import marvel from './providers/marvel.ts';
import mastodon from './providers/mastodon.ts';
import matomo from './providers/matomo.ts';
import matrix from './providers/matrix.ts';
import mattermost from './providers/mattermost.ts';
import maven from './providers/maven.ts';
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
import midtrans from './providers/midtrans.ts';
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
import mx from './providers/mx.ts';
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
import natureremo from './providers/natureremo.ts';
import ncbi from './providers/ncbi.ts';
import nebius from './providers/nebius.ts';
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
import onfleet from './providers/onfleet.ts';
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
import openvpn from './providers/openvpn.ts';
import openweather from './providers/openweather.ts';
import opsgenie from './providers/opsgenie.ts';
import optimizely from './providers/optimizely.ts';
import ory from './providers/ory.ts';
import outreach from './providers/outreach.ts';
import overloop from './providers/overloop.ts';
import ovh from './providers/ovh.ts';
import owlbot from './providers/owlbot.ts';
import oxylabs from './providers/oxylabs.ts';
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
import personio from './providers/personio.ts';
import petfinder from './providers/petfinder.ts';
import pexels from './providers/pexels.ts';
import phantombuster from './providers/phantombuster.ts';
import photoroom from './providers/photoroom.ts';
import phpmailer from './providers/phpmailer.ts';
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
import plex from './providers/plex.ts';
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
import procore from './providers/procore.ts';
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
import purelymail from './providers/purelymail.ts';
import purestake from './providers/purestake.ts';
import pushbullet from './providers/pushbullet.ts';
import pusher from './providers/pusher.ts';
import pushover from './providers/pushover.ts';
import px500 from './providers/px-500.ts';
import pylon from './providers/pylon.ts';
import pypi from './providers/pypi.ts';
import qase from './providers/qase.ts';
import qdrant from './providers/qdrant.ts';
import qiskit from './providers/qiskit.ts';
import qonto from './providers/qonto.ts';
import qualaroo from './providers/qualaroo.ts';
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
import testomatio from './providers/testomatio.ts';
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
  ...commandLine,
  ...configFiles,
  ...connectCall,
  ...connectionString,
  ...credentialFiles,
  ...databaseUrl,
  ...jwtSigningSecret,
  ...jwt,
  ...keystore,
  ...kubernetesBootstrapToken,
  ...kubernetesSecret,
  ...mnemonic,
  ...passwordHash,
  ...pgpPrivateKey,
  ...privateKey,
  ...puttyKey,
  ...quotedSecret,
  ...secretAssignment,
  ...sqlPassword,
  ...terraformState,
  ...urlPassword,
  ...userPasswordPair,
  ...walletKey,
  ...xmlPassword,
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
  ...aspNet,
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
  ...d7Networks,
  ...dacast,
  ...dailyCo,
  ...dailymotion,
  ...dandelion,
  ...dareboost,
  ...dataGov,
  ...databento,
  ...databox,
  ...databricks,
  ...datadog,
  ...dataforseo,
  ...datastax,
  ...datocms,
  ...daytona,
  ...dbt,
  ...debounce,
  ...deepai,
  ...deepgram,
  ...deepinfra,
  ...deepl,
  ...deepseek,
  ...definedNetworking,
  ...delighted,
  ...delinea,
  ...demio,
  ...deno,
  ...dependencyTrack,
  ...detectLanguage,
  ...detectify,
  ...devTo,
  ...devcycle,
  ...deviantart,
  ...devin,
  ...diffbot,
  ...dify,
  ...diggernaut,
  ...digitalocean,
  ...directus,
  ...discogs,
  ...discord,
  ...discourse,
  ...disqus,
  ...ditto,
  ...django,
  ...dnsimple,
  ...dnspod,
  ...docker,
  ...docparser,
  ...docusign,
  ...doppler,
  ...dotdigital,
  ...dovico,
  ...drata,
  ...dribbble,
  ...drift,
  ...dronahq,
  ...droneCi,
  ...dropbox,
  ...dub,
  ...duckdb,
  ...duffel,
  ...dune,
  ...duo,
  ...dwolla,
  ...dynalist,
  ...dynatrace,
  ...dyspatch,
  ...e2b,
  ...easypost,
  ...ebay,
  ...ecostruxureIt,
  ...ecwid,
  ...edamam,
  ...eightXEight,
  ...elasticEmail,
  ...elastic,
  ...elevenlabs,
  ...eloqua,
  ...emailoctopus,
  ...enablex,
  ...endorLabs,
  ...enigma,
  ...env0,
  ...envato,
  ...envoy,
  ...equinix,
  ...eraser,
  ...etherscan,
  ...ethplorer,
  ...etsy,
  ...euOpenData,
  ...eventbrite,
  ...everhour,
  ...evernote,
  ...exa,
  ...exchangeRatesApi,
  ...exchangerateApi,
  ...exoscale,
  ...expo,
  ...exportSdk,
  ...extractorApi,
  ...facebook,
  ...faceplusplus,
  ...fal,
  ...fantom,
  ...fastforex,
  ...fastly,
  ...fastspring,
  ...fauna,
  ...fda,
  ...fedex,
  ...feedier,
  ...fetchrss,
  ...fibery,
  ...figma,
  ...fileIo,
  ...filebase,
  ...filestack,
  ...filezilla,
  ...finage,
  ...financialModelingPrep,
  ...finicity,
  ...finnhub,
  ...firecrawl,
  ...fireworksAi,
  ...fitbit,
  ...five9,
  ...fivetran,
  ...fixer,
  ...flagsmith,
  ...flatIo,
  ...fleetbase,
  ...flexport,
  ...flickr,
  ...flightapi,
  ...flightaware,
  ...flightlabs,
  ...flightstats,
  ...flipside,
  ...flipt,
  ...float,
  ...flowflu,
  ...flutterwave,
  ...flyIo,
  ...formIo,
  ...formbucket,
  ...formbuilder123,
  ...formcraft,
  ...formsite,
  ...formstack,
  ...fortinet,
  ...foundation,
  ...fourEverland,
  ...foursquare,
  ...frameIo,
  ...freemius,
  ...freepik,
  ...freshbooks,
  ...freshdesk,
  ...freshworks,
  ...friendli,
  ...front,
  ...frontegg,
  ...fulcrum,
  ...fullcontact,
  ...fullstory,
  ...fusionauth,
  ...fxmarket,
  ...geckoboard,
  ...gemfury,
  ...geminiExchange,
  ...genesys,
  ...gengo,
  ...genius,
  ...geoapify,
  ...geocode,
  ...geocodify,
  ...geocodio,
  ...getemail,
  ...getgeoapi,
  ...getresponse,
  ...getsandbox,
  ...getstream,
  ...ghost,
  ...giphy,
  ...gist,
  ...gitbook,
  ...gitea,
  ...gitee,
  ...gitguardian,
  ...github,
  ...gitlab,
  ...gitter,
  ...gladia,
  ...glassnode,
  ...goatcounter,
  ...gocanvas,
  ...gocardless,
  ...godaddy,
  ...goodday,
  ...googleChat,
  ...google,
  ...gorgias,
  ...gotify,
  ...goto,
  ...grafana,
  ...graph,
  ...graphcms,
  ...graphhopper,
  ...greenhouse,
  ...greptile,
  ...gretel,
  ...greynoise,
  ...groove,
  ...groq,
  ...growthbook,
  ...gtmetrix,
  ...guardian,
  ...gumroad,
  ...guru,
  ...gyazo,
  ...hackerone,
  ...hanko,
  ...happi,
  ...happyScribe,
  ...harbor,
  ...harness,
  ...harvest,
  ...hashicorp,
  ...hashnode,
  ...hasura,
  ...hcaptcha,
  ...heap,
  ...helicone,
  ...helius,
  ...hellosign,
  ...helpScout,
  ...helpcrunch,
  ...here,
  ...heroku,
  ...hetzner,
  ...hevo,
  ...heygen,
  ...highlevel,
  ...hightouch,
  ...hive,
  ...hiveage,
  ...holidayApi,
  ...holisticAi,
  ...homeAssistant,
  ...honeycomb,
  ...hotjar,
  ...html2pdf,
  ...hubspot,
  ...huggingFace,
  ...humanity,
  ...humanloop,
  ...hume,
  ...hunter,
  ...hybiscus,
  ...hypertrack,
  ...ibmCloud,
  ...iconfinder,
  ...ideogram,
  ...iexCloud,
  ...ifttt,
  ...imagekit,
  ...imagga,
  ...imgbb,
  ...imgix,
  ...imgur,
  ...impala,
  ...incidentIo,
  ...infisical,
  ...influxdata,
  ...infobip,
  ...infomaniak,
  ...infracost,
  ...infura,
  ...inngest,
  ...insightly,
  ...instabot,
  ...instagram,
  ...instamojo,
  ...instana,
  ...instantly,
  ...instatus,
  ...integromat,
  ...intelowl,
  ...intercom,
  ...interseller,
  ...intra42,
  ...intrinio,
  ...invision,
  ...invoiceocean,
  ...ionic,
  ...ip2location,
  ...ipapi,
  ...ipdata,
  ...ipgeolocation,
  ...ipinfo,
  ...ipinfodb,
  ...ipqualityscore,
  ...ipregistry,
  ...ipstack,
  ...iterable,
  ...jamf,
  ...japanEStat,
  ...japanEstat,
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
  ...keystonejs,
  ...kickbox,
  ...kinde,
  ...kintone,
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
  ...lacework,
  ...lambdaCloud,
  ...lambdatest,
  ...langfuse,
  ...langsmith,
  ...languagelayer,
  ...laravel,
  ...lark,
  ...lastFm,
  ...lattice,
  ...launchdarkly,
  ...lawpay,
  ...leadfeeder,
  ...leanplum,
  ...lemlist,
  ...lemonSqueezy,
  ...lemonsqueezy,
  ...lendflow,
  ...leptonAi,
  ...lessAnnoyingCrm,
  ...letta,
  ...lever,
  ...lexigram,
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
  ...lunacy,
  ...lunchmoney,
  ...luno,
  ...lusha,
  ...m3o,
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
  ...maptiler,
  ...markerIo,
  ...marketo,
  ...marketstack,
  ...marqeta,
  ...marvel,
  ...mastodon,
  ...matomo,
  ...matrix,
  ...mattermost,
  ...maven,
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
  ...midtrans,
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
  ...mx,
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
  ...natureremo,
  ...ncbi,
  ...nebius,
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
  ...onfleet,
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
  ...openvpn,
  ...openweather,
  ...opsgenie,
  ...optimizely,
  ...ory,
  ...outreach,
  ...overloop,
  ...ovh,
  ...owlbot,
  ...oxylabs,
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
  ...personio,
  ...petfinder,
  ...pexels,
  ...phantombuster,
  ...photoroom,
  ...phpmailer,
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
  ...plex,
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
  ...procore,
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
  ...purelymail,
  ...purestake,
  ...pushbullet,
  ...pusher,
  ...pushover,
  ...px500,
  ...pylon,
  ...pypi,
  ...qase,
  ...qdrant,
  ...qiskit,
  ...qonto,
  ...qualaroo,
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
  ...testomatio,
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
