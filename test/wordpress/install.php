<?php
// Installs WordPress, the plugin and a user per role: `php install.php <folder of the site>`.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
function wp_new_blog_notification() {}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Site', 'admin', 'admin@example.org', true, '', 'admin' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'show_avatars', 0 ); // They would be fetched from elsewhere.
switch_theme( 'plain' );
foreach ( array( 'editor', 'author', 'subscriber' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role ) );
}
$problem = activate_plugin( 'samen/samen.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}
