<?php
/**
 * Plugin Name:       Samen
 * Description:       Exercises for groups and neighbourhoods in posts and pages: a shortcode, a block, and results for editors.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Samen contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       samen
 * Domain Path:       /languages
 */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const PLUGIN  = __FILE__;

foreach ( array( 'language', 'settings', 'instruments', 'exercise', 'signature', 'scripts', 'markup', 'block', 'table', 'received', 'rest', 'retention', 'privacy' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}
if ( is_admin() ) {
	foreach ( array( 'csv', 'export', 'admin', 'admin-result', 'admin-settings' ) as $part ) {
		require __DIR__ . "/includes/$part.php";
	}
}

register_deactivation_hook(
	PLUGIN,
	static function () {
		wp_clear_scheduled_hook( DAILY );
	}
);
