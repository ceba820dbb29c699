<?php
/** Nothing stays when the plugin is deleted: no results, no settings, no task. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$samen_erase = static function () {
	global $wpdb;
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}samen_results" );
	delete_option( 'samen_settings' );
	delete_option( 'samen_schema' );
	wp_clear_scheduled_hook( 'samen_daily' );
};

if ( ! is_multisite() ) {
	$samen_erase();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $samen_site ) {
	switch_to_blog( $samen_site );
	$samen_erase();
	restore_current_blog();
}
