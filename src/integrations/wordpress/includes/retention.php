<?php
/** Results go when their time has come. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const DAILY = 'samen_daily';

/** Erases what arrived longer ago than the site wants to keep. */
function erase_old(): void {
	global $wpdb;
	$days = settings()['days'];
	if ( $days ) {
		$before = gmdate( 'Y-m-d H:i:s', time() - $days * DAY_IN_SECONDS );
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . table() . ' WHERE received < %s', $before ) );
	}
}
add_action( DAILY, __NAMESPACE__ . '\erase_old' );
add_action(
	'init',
	static function () {
		if ( ! wp_next_scheduled( DAILY ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', DAILY );
		}
	}
);
