/**
 * Types that the sidebar's code needs to be checked: styles have no value, and the server's functions speak of
 * Google's services.
 */
/// <reference types="google-apps-script" />
/// <reference path="../../google/publishing.d.ts" />
declare module '*.css';
